import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from '../../functions/administration/connection.command.ts';
import { orderPeople, peopleOrder } from '../../functions/administration/people.command.ts';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { Role } from '../../shared/domain/people/person.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { instantOf, localDateOf, reportingYearOf } from '../../shared/domain/time/calendar.ts';
import { canariesIn } from '../support/canaries.ts';
import { mailsSeen, tablesSeen } from '../support/everything-seen.ts';
import { anAssociation } from '../support/intake.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { tellOf } from '../support/tell.ts';
import { browserAt } from '../support/without-window.ts';

const canaries = { words: 'Qzgas behind the larder', email: 'qztenant@example.com' };
const [, gas] = currentRulebook.danger.hazards;
const people: Readonly<Record<string, { name: string; role: Role }>> = {
  ottoline: { name: 'Ottoline Farrow', role: 'reader' },
  idris: { name: 'Idris Penhale', role: 'reader' },
  wenna: { name: 'Wenna Larkspur', role: 'helper' },
  maud: { name: 'Maud Thistlewood', role: 'trade-body' },
};
const path = routes.reader('en');

const told: string[] = [];
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({
    ...{ assembly: inject('assembly'), demo: 'none', verbose: true },
    tell: (line) => void told.push(line),
  });
  const to = await connect({ stage: 'trial', region: 'eu-west-2', local: journey.url });
  await dynamoAssociations({ client: to.dynamo, table: to.associationsTable }).load([anAssociation()]);
  for (const [who, { name, role }] of Object.entries(people)) {
    const order = peopleOrder(['add', `${who}@people.example.org`], { name, role: [role] });
    if (order) await orderPeople(order, to);
  }
  to.close();
  await tellOf(journey.url, {
    pages: [
      { [`hazard-${gas}`]: 'yes' },
      { act: 'no-code' },
      { association: 'C9001' },
      ...'12345'.split('').map((each) => (each === '5' ? { reported: 'yes', answer: '2' } : { answer: '2' })),
      { act: 'change-words' },
      { act: 'private', words: canaries.words },
      { act: 'change-contact' },
      { email: canaries.email, purpose: 'danger' },
    ],
  });
});
afterAll(() => journey?.stop());

const signedIn = async (who: string, to = path) => {
  const browser = browserAt(journey.url);
  await browser.signIn(to, people[who]?.name ?? '');
  return browser;
};
const hiddenIn = (body: unknown, act: string): Record<string, string> => {
  const forms = String(body).match(/<form method="post" action="\/en\/desk\/reader".*?<\/form>/gs) ?? [];
  const form = forms.find((each) => each.includes(`value="${act}"`)) ?? '';
  return Object.fromEntries(
    [...form.matchAll(/name="([\w-]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

describe('a tenant tells of a danger', { timeout: 60_000 }, () => {
  test('a reader opens it and finds it grave, another confirms it in its case, and board and regulator are told', async () => {
    const ottoline = await signedIn('ottoline');
    const queue = await ottoline.ask(path);
    expect(String(queue.body)).not.toContain('Qzgas');
    const opened = await ottoline.ask(path, hiddenIn(queue.body, 'open-report'));
    expect(String(opened.body)).toContain(canaries.words);
    expect(String(opened.body)).not.toContain(canaries.email);
    const finding = { ...hiddenIn(opened.body, 'find-report'), finding: 'life-at-risk' };
    expect(String((await ottoline.ask(path, finding)).body)).toContain('A case is open');
    const idris = await signedIn('idris');
    const read = await idris.ask(path, hiddenIn((await idris.ask(path)).body, 'open-danger'));
    expect(String(read.body)).toContain(canaries.words);
    const confirmed = { ...hiddenIn(read.body, 'find-danger'), finding: 'home-not-safe' };
    expect(String((await idris.ask(path, confirmed)).body)).toContain('What you found is recorded.');
    await journey.idle();
    const steps = (await journey.mails()).map(({ about }) => about.step);
    expect(steps).toEqual(expect.arrayContaining(['regulator-notice']));
  });

  test('whoever is no reader finds no such page, neither to look at nor to act on', async () => {
    for (const who of ['wenna', 'maud']) {
      const other = await signedIn(who, routes.desk('en'));
      expect((await other.ask(path)).status).toBe(404);
      expect((await other.ask(routes.readerThemes('en'))).status).toBe(404);
      expect((await other.ask(path, { act: 'open-report', report: 'f'.repeat(64) })).status).toBe(404);
    }
  });

  test('the hourly look can be woken, and finds nothing left unread', async () => {
    await journey.post('/_local/schedules/check-readings');
    await journey.idle();
    expect(told.join('\n')).not.toContain('danger-unread');
  });

  test('no word and no address stands in a line, a mail or a table', async () => {
    const year = reportingYearOf(localDateOf(instantOf(new Date().toISOString())));
    const seen = [
      ...(await mailsSeen(journey)),
      ...(await tablesSeen(journey, 'C9001', year)),
      ...told.map((content) => ({ where: 'a line', content })),
    ];
    expect(seen.length).toBeGreaterThan(20);
    expect(canariesIn(seen, canaries)).toEqual([]);
    const log = seen.filter(({ content }) => String(content).includes('reader-log#report-'));
    expect(log.length).toBeGreaterThan(0);
  });
});
