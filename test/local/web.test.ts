import { describe, expect, test } from 'vitest';
import { wantedBy } from '../../local/arguments.ts';
import { outcomesOf, type SentMail } from '../../local/mail/outcomes.ts';
import { addressIn, headerOf, withHeaders } from '../../local/mail/raw-mail.ts';
import { emptyWiring } from '../../local/template/wiring.ts';
import { forwarded } from '../../local/web/forwarding.ts';
import { matchRoute } from '../../local/web/route.ts';
import { gatewayRoutes } from '../../shared/contracts/routes.ts';

describe('routes', () => {
  const routes = Object.entries(gatewayRoutes).flatMap(([name, keys]) => keys.map((key) => ({ name, key })));
  test.each([
    ['/', 'intake'],
    ['/en/tell', 'intake'],
    ['/cy/tell/form', 'intake'],
    ['/en/tell/received/a/b', 'intake'],
    ['/en/board/token/answer', 'board'],
    ['/en/board', 'publication'],
    ['/cy/regulator/token', 'regulator'],
    ['/en/results', 'publication'],
    ['/nowhere', 'publication'],
  ])('%s goes to %s', (path, name) => {
    expect(matchRoute(routes, 'GET', path)?.route.name).toBe(name);
  });

  test('the most specific route wins, and placeholders are filled', () => {
    const keys = ['ANY /{lang}/{proxy+}', 'GET /en/{page}', 'POST /en/{page}', 'ANY /en/exact', '$default'];
    const all = keys.map((key) => ({ key }));
    expect(matchRoute(all, 'GET', '/en/exact')?.route.key).toBe('ANY /en/exact');
    expect(matchRoute(all, 'POST', '/en/other')).toEqual({
      route: { key: 'POST /en/{page}' },
      parameters: { page: 'other' },
    });
    expect(matchRoute(all, 'GET', '/cy/a/b')?.parameters).toEqual({ lang: 'cy', proxy: 'a/b' });
  });
});

describe('what reaches the origin', () => {
  const viewed = {
    query: 'page=2&utm=x',
    headers: {
      host: '127.0.0.1:4400',
      cookie: 'a=1; b=2',
      'user-agent': 'Firefox',
      'x-mine': '1',
      connection: 'close',
    },
  };
  const behaviour = {
    pattern: '*',
    origin: 'api',
    methods: ['GET'],
    cachePolicy: undefined,
    compress: false,
    originRequestPolicy: undefined,
    headersPolicy: undefined,
  };

  test('is everything but the host under the policy of that name', () => {
    const passed = forwarded(
      emptyWiring(),
      { ...behaviour, originRequestPolicy: 'b689b0a8-53d0-40ab-baf2-68738e2966ac' },
      viewed,
    );
    expect(passed).toEqual({
      query: viewed.query,
      headers: { 'user-agent': 'Firefox', 'x-mine': '1' },
      cookies: ['a=1', 'b=2'],
    });
  });

  test('is what the cache policy names, and nothing else', () => {
    const wiring = emptyWiring();
    wiring.cachePolicies.set('own', { query: ['page'], cookies: ['b'], headers: ['x-mine'] });
    const passed = forwarded(wiring, { ...behaviour, cachePolicy: 'own' }, viewed);
    expect(passed).toEqual({
      query: 'page=2',
      headers: { 'user-agent': 'Amazon CloudFront', 'x-mine': '1' },
      cookies: ['b=2'],
    });
  });
});

describe('what becomes of a mail', () => {
  const mail = (...recipients: string[]): SentMail => ({
    messageId: 'id',
    at: '2026-12-01T09:00:00.000Z',
    source: 'no-reply@example.org',
    sourceArn: 'arn',
    account: '123456789012',
    recipients,
    subject: 's',
    configurationSet: 'set',
    tags: { notice: 'n1' },
    held: [],
  });
  const types = (...recipients: string[]) =>
    outcomesOf(mail(...recipients)).map((each) => each['detail-type']);

  test.each([
    ['secretary@example.org', ['Email Sent', 'Email Delivered']],
    ['bounce@simulator.amazonses.com', ['Email Sent', 'Email Bounced']],
    ['complaint@example.org', ['Email Sent', 'Email Delivered', 'Email Complaint Received']],
    ['nodelivery@example.org', ['Email Sent']],
  ])('%s', (address, expected) => {
    expect(types(address)).toEqual(expected);
  });

  test('tags come back as lists, with the name of the configuration set', () => {
    const [sent] = outcomesOf(mail('a@example.org'));
    expect(sent?.detail).toMatchObject({
      eventType: 'Send',
      mail: { tags: { notice: ['n1'], 'ses:configuration-set': ['set'] } },
    });
  });

  test('SES puts its own Message-ID and Date in the place of ours', () => {
    const raw = Buffer.from(
      'From: a@b.org\r\nMessage-Id: <x>\r\nSubject: A\r\n B\r\nBcc: c@d.org\r\n\r\nbody\r\n\r\nmore',
    );
    const stamped = withHeaders(raw, { 'Message-ID': '<y>', Date: 'now' });
    expect(stamped.toString()).toBe(
      'Message-ID: <y>\r\nDate: now\r\nFrom: a@b.org\r\nSubject: A\r\n B\r\n\r\nbody\r\n\r\nmore',
    );
    expect(headerOf(stamped, 'subject')).toBe('A B');
    expect(addressIn('"Tenants" <no-reply@b.org>')).toBe('no-reply@b.org');
  });
});

describe('the command line', () => {
  test('has defaults', () => {
    expect(wantedBy([])).toEqual({
      port: 4400,
      data: undefined,
      demo: 'pilot',
      reset: false,
      verbose: false,
    });
  });
  test.each([
    [['--port', 'many'], /--port takes a number/],
    [['--demo', 'all'], /"pilot" or "none"/],
    [['--colour'], /--colour/],
  ])('%j is refused with the usage', (argv, says) => {
    expect(() => wantedBy(argv)).toThrow(says);
    expect(() => wantedBy(argv)).toThrow(/--data DIR/);
  });
});
