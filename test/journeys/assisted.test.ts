import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from '../../functions/administration/connection.command.ts';
import { orderPeople, peopleOrder } from '../../functions/administration/people.command.ts';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { instantOf, localDateOf, reportingYearOf } from '../../shared/domain/time/calendar.ts';
import { assistWording } from '../../shared/wording/assist.ts';
import { entryWording } from '../../shared/wording/entry.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { everyLevel, referenceOn, sheetCode } from '../support/assisted.ts';
import { tablesSeen } from '../support/everything-seen.ts';
import { aCode, anAssociation, headingOf, stateOf } from '../support/intake.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { browserAt } from '../support/without-window.ts';

const words = wordingOf(entryWording, 'en');
const { call } = wordingOf(assistWording, 'en');
const canary = 'The medlar tree leans on the wall';
const letters = [aCode(8), aCode(9)] as const;
const names = { wenna: 'Wenna Larkspur', tobias: 'Tobias Quill', ottoline: 'Ottoline Farrow' };
const sheet = { 'hazard-none': 'yes', code: letters[0].text, ...everyLevel('2'), words: canary };

const told: string[] = [];
let journey: Journey;
beforeAll(async () => {
  const tell = (line: string): void => void told.push(line);
  journey = await startJourney({ assembly: inject('assembly'), demo: 'none', verbose: true, tell });
  await prepare();
});
afterAll(() => journey?.stop());

/** An association, two homes of it with their letters, two helpers and a reader. */
async function prepare(): Promise<void> {
  const to = await connect({ stage: 'trial', region: 'eu-west-2', local: journey.url });
  const at = { client: to.dynamo, table: to.associationsTable };
  const voices = kmsVoices({ kms: to.kms, yearKeys: to.yearKeys, codesKey: to.codesKey });
  await dynamoAssociations(at).load([anAssociation()]);
  const codes = letters.map(async ({ text, selector }) => ({
    ...{ selector, association: anAssociation().id, revoked: false },
    proof: await voices.proofOf(text),
  }));
  await dynamoCodes(at).add(await Promise.all(codes));
  for (const [who, name] of Object.entries(names)) {
    const role = [who === 'ottoline' ? 'reader' : 'helper'];
    const order = peopleOrder(['add', `${who}@people.example.org`], { name, role });
    if (order) await orderPeople(order, to);
  }
  to.close();
}

/** Somebody in a browser of their own, signed in. */
const helper = async (who: keyof typeof names) => {
  const browser = browserAt(journey.url);
  await browser.signIn(routes.helper('en'), names[who]);
  const paper = (fields?: Record<string, string>) => browser.ask(routes.helperPaper('en'), fields);
  const phone = (fields?: Record<string, string>) => browser.ask(routes.helperTelephone('en'), fields);
  return { start: () => browser.ask(routes.helper('en')), paper, phone };
};

/** How each answer that is stored reached us. */
const year = reportingYearOf(localDateOf(instantOf(new Date().toISOString())));
const modes = async (): Promise<string[]> =>
  (await tablesSeen(journey, 'C9001', year))
    .filter(({ where }) => where === 'SubmissionsTable')
    .flatMap(({ content }) => (typeof content === 'string' ? [...content.matchAll(/"mode":"([^"]+)"/g)] : []))
    .map(([, mode = '']) => mode);

describe('helpers', { timeout: 60_000 }, () => {
  test('enter a sheet twice, and it is one answer by paper', async () => {
    const [wenna, tobias] = await Promise.all([helper('wenna'), helper('tobias')]);
    const forged = await wenna.paper({ act: 'first', sheet: '2019-en-ZZZX' });
    expect(String(forged.body)).toMatch(/There is a slip in the sheet code|We never printed a form/);
    const page = await wenna.paper({ act: 'first', sheet: sheetCode() });
    const reference = referenceOn(await wenna.paper({ ...sheet, act: 'continue', state: stateOf(page) }));
    expect(String((await tobias.start()).body)).toContain(reference);
    const again = await wenna.paper({ act: 'second', reference });
    expect(String(again.body)).toContain(words.problems['reference-same-helper']);
    const second = await tobias.paper({ act: 'second', reference });
    expect(headingOf(second)).toBe(words.typing.second);
    expect(String(second.body)).not.toContain('medlar');
    const sent = await tobias.paper({ ...sheet, act: 'continue', state: stateOf(second) });
    expect(headingOf(sent)).toBe(words.sent.title);
    expect(await modes()).toEqual(['paper']);
    expect(String((await wenna.start()).body)).not.toContain(reference);
  });

  test('answer for a caller, and read out a receipt', async () => {
    const wenna = await helper('wenna');
    const typed = { ...sheet, code: letters[1].text, act: 'continue' };
    const check = await wenna.phone({ ...typed, state: stateOf(await wenna.phone()) });
    expect(headingOf(check)).toBe(call.readBack.title);
    const receipt = await wenna.phone({ act: 'send', state: stateOf(check) });
    expect(headingOf(receipt)).toBe(call.sent.title);
    expect(String(receipt.body)).toMatch(/<th scope="row"[^>]*>C9001<\/th>/);
    expect((await modes()).sort()).toEqual(['paper', 'telephone']);
  });

  test('are not let in without signing in, nor people of another role', async () => {
    const stranger = browserAt(journey.url);
    expect(String((await stranger.ask(routes.helperPaper('en'))).body)).toContain('Who do you want to be?');
    await stranger.signIn(routes.desk('en'), names.ottoline);
    expect((await stranger.ask(routes.helper('en'))).status).toBe(404);
  });

  test('stand in the log by their number, and nothing that a tenant said does', () => {
    const audited = told.filter((line) => /sheet entered|sheet sent|telephone answer sent/.test(line));
    expect(audited).toHaveLength(3);
    expect(told.join('\n')).not.toMatch(/medlar|Wenna|Tobias/);
  });
});
