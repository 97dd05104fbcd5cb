import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connect } from '../../functions/administration/connection.command.ts';
import { orderYear } from '../../functions/administration/year-close.command.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;
const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-year-'));
const out = join(folder, 'year.json');
beforeAll(async () => {
  journey = await startJourney({ assembly: inject('assembly'), demo: 'none' });
});
afterAll(async () => {
  await journey.stop();
  rmSync(folder, { recursive: true });
});

/** What the officer types after `npm run admin -- year close 2026`. */
const officer = async (more: { rehearse?: boolean; confirm?: string } = {}): Promise<string> => {
  const to = await connect({ stage: 'trial', region: 'eu-west-2', local: journey.url });
  try {
    const order = { year: '2026', rehearse: false, confirm: undefined, out, ...more };
    const { refused, lines } = await orderYear(order, to);
    return `${refused ? 'refused: ' : ''}${lines.join('\n')}`;
  } finally {
    to.close();
  }
};
/** Passes over the days before, and lets the schedules of the last hours fire. */
const pass = async (from: string, to: string): Promise<void> => {
  await journey.post('/_local/clock', { to: from, fire: false });
  await journey.post('/_local/clock', { to });
  await journey.idle();
};

test('a year is closed on this machine, step by step, as its clock is moved to the days of the rule', async () => {
  await journey.post('/_local/clock', { to: '2027-03-20T09:00:00Z', fire: false });
  expect(await officer()).toContain('refused: the reporting year 2026/27 ends on 2027-03-31');
  await pass('2027-04-01T02:10:00Z', '2027-04-01T02:30:00Z');
  expect(await officer()).toContain('refused: the whole year is not published yet');
  await pass('2027-04-05T04:25:00Z', '2027-04-05T04:35:00Z');
  expect(await officer({ rehearse: true })).toContain('Nothing was changed');
  const closed = await officer();
  expect(closed).toContain('Last run: that of 2027-04-01');
  expect(closed).toContain('Final publication: that of 2027-04-05');
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ year: 2026, run: { id: '2027-04-01' } });
  await journey.post('/_local/clock', { to: '2027-04-30T09:00:00Z', fire: false });
  const ended = await officer({ confirm: '2026' });
  expect(ended).toContain('Closed before, on 2027-04-05');
  expect(ended).toContain('The key of the reporting year 2026/27 is destroyed at 2027-05-07');
  expect(await officer()).toContain('its end is ordered');
});
