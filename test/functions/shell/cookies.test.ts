import { describe, expect, test } from 'vitest';
import { cookiesAt, cookiesIn } from '../../../shared/contracts/cookies.ts';
import type { CookieRequest, WebRequest } from '../../../shared/contracts/web.ts';
import { shelled, shelledWithCookies } from '../../support/gateway.ts';
import { sourcesBelow } from '../../support/sources.ts';

describe('cookies', () => {
  test('reach no page but those of the sign-in, and no other page sets one', async () => {
    const seen: WebRequest[] = [];
    const smuggled = { status: 200, body: 'ok', cookies: ['a=1'] };
    const answer = await shelled(async (request) => {
      seen.push(request);
      return smuggled;
    })({ cookies: ['session=secret'] });
    expect(answer.statusCode).toBe(200);
    expect(answer).not.toHaveProperty('cookies');
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toHaveProperty('cookies');
    expect(JSON.stringify(seen[0])).not.toContain('secret');
  });

  test('are handed to the sign-in, which sets its own, whatever it answers', async () => {
    const seen: CookieRequest[] = [];
    const call = shelledWithCookies(async (request) => {
      seen.push(request);
      return { status: 404, body: '', cookies: ['a=1; Path=/', 'b=2; Path=/'] };
    });
    const answer = await call({ cookies: ['session=secret', 'other=1'] });
    expect(answer).toMatchObject({ statusCode: 404, cookies: ['a=1; Path=/', 'b=2; Path=/'] });
    expect(answer.body).toContain('Page not found');
    expect(seen[0]?.cookies.get('session')).toBe('secret');
    expect((await call({ method: 'HEAD' })).cookies).toHaveLength(2);
  });

  test('that stand twice count for nothing: nobody knows which is whose', () => {
    expect([...cookiesIn(['a=1', 'b=x=y', 'a=2', 'broken', '=z', ' c = 3 '])]).toEqual([
      ['b', 'x=y'],
      ['c', '3'],
    ]);
  });

  test('belong to this host and TLS; only over plain HTTP on one machine they go without', () => {
    const there = cookiesAt('https://tenants.example');
    expect(there.set('session', 'v')).toBe('__Host-session=v; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(there.clear('sign-in')).toBe('__Host-sign-in=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(cookiesAt('http://127.0.0.1:4400').set('session', 'v')).toBe(
      'session=v; Path=/; HttpOnly; SameSite=Lax',
    );
  });

  test('are set by the sign-in and by the panel alone, which signs its members in itself', () => {
    const setting = sourcesBelow('functions').filter(({ text, path }) =>
      path.endsWith('.handler.ts') ? /onHttpWithCookies/.test(text) : false,
    );
    expect(setting.map(({ path }) => path).sort()).toEqual([
      'functions/administration/sign-in.handler.ts',
      'functions/oversight/panel.handler.ts',
    ]);
  });
});
