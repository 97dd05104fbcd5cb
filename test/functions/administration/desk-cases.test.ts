import { describe, expect, test } from 'vitest';
import { routes } from '../../../shared/contracts/routes.ts';
import { panelPerson } from '../../../shared/domain/people/panel-member.ts';
import { asksStop, lead, panelChair, proposes } from '../../support/case-acts.ts';
import { bounced, delivered, time } from '../../support/cases.ts';
import { boxes, caseOfOak, caspian, maud, oak, tradeBodyDesk } from '../../support/trade-body-desk.ts';

const start = routes.tradeBody('en');
const answer = {
  ...{ from: 'chair', kind: 'accept', action: 'We repair the roofs.', owner: 'Director of homes' },
  ...{ ...boxes('on', '2026-12-21'), ...boxes('by', '2027-06-01') },
};

describe('acts of the trade body on a case', () => {
  test('a letter that was posted starts the clock two working days after; a day to come is refused in words', async () => {
    const desk = await tradeBodyDesk();
    const tomorrow = await desk.act('post', boxes('on', '2026-12-18'));
    expect([tomorrow.status, String(tomorrow.body)]).toEqual([
      400,
      expect.stringContaining('has not come yet'),
    ]);
    expect((await desk.act('post', { 'on-day': '31', 'on-month': '2', 'on-year': '2026' })).status).toBe(400);
    expect(await desk.view()).not.toHaveProperty('dayZero');
    expect((await desk.act('post', boxes('on', '2026-12-17'))).status).toBe(303);
    expect(await desk.view()).toMatchObject({ dayZero: '2026-12-21', proof: 'post' });
    expect((await desk.act('post', boxes('on', '2026-12-17'))).status).toBe(409);
  });

  test('an answer by mail takes two people: who entered it cannot confirm it, and of ten presses one counts', async () => {
    const desk = await tradeBodyDesk();
    await desk.put(delivered());
    desk.set('2026-12-22T10:00:00Z');
    expect((await desk.act('mailed-answer', answer)).status).toBe(303);
    expect((await desk.view()).answeredAt).toBeUndefined();
    const { mailedAnswer } = await desk.view();
    const recorded = { recorded: mailedAnswer?.at ?? '' };
    expect((await desk.act('confirm-mailed-answer', recorded)).status).toBe(409);
    expect((await desk.act('confirm-mailed-answer', { recorded: '' }, caspian)).status).toBe(409);
    expect((await desk.view()).answeredAt).toBeUndefined();
    const presses = Array.from({ length: 10 }, () => desk.act('confirm-mailed-answer', recorded, caspian));
    const statuses = (await Promise.all(presses)).map(({ status }) => status).sort();
    expect(statuses).toEqual([303, ...Array.from({ length: 9 }, () => 409)]);
    expect(await desk.view()).toMatchObject({ answeredBy: 'chair', answerMailed: true });
  });

  test('what an answer by mail lacks is said at its fields, and nothing is stored', async () => {
    const desk = await tradeBodyDesk();
    await desk.put(delivered());
    const page = await desk.act('mailed-answer', { ...answer, action: '', owner: 'x'.repeat(201) });
    expect(page.status).toBe(400);
    for (const field of ['action', 'owner']) expect(page.body).toContain(`href="#${field}"`);
    expect((await desk.view()).mailedAnswer).toBeUndefined();
  });

  test('a stop takes the panel chair too, and a public reason of each', async () => {
    const desk = await tradeBodyDesk();
    await desk.put(delivered(), time('2027-01-21T06:00:00Z'));
    expect((await desk.view()).escalation?.reason).toBe('answer-late');
    expect((await desk.act('stop', { reason: '  ' })).status).toBe(400);
    expect((await desk.act('stop', { reason: 'The figures are wrong.' })).status).toBe(303);
    expect((await desk.view()).stops).toEqual([]);
    expect((await desk.act('stop', { reason: 'Again.' }, caspian)).status).toBe(409);
    await desk.put(asksStop('2027-01-21T09:00:00Z', panelChair));
    const { stops, escalation } = await desk.view();
    expect([stops.length, escalation]).toEqual([1, undefined]);
    expect(stops[0]?.reasons.map(({ by }) => by.subject)).toEqual(['maud-1', panelChair.subject]);
  });

  test('what the regulator said takes two people as well: "took over" closes a case', async () => {
    const desk = await tradeBodyDesk();
    expect((await desk.act('outcome', { outcome: 'took-over', note: 'We take it.' })).status).toBe(409);
    await desk.put(delivered(), time('2027-02-10T06:00:00Z'));
    const proposed = await desk.act('outcome', { outcome: 'took-over', note: 'We take it.' });
    const change = proposed.headers?.location ?? '';
    expect((await desk.view()).closed).toBeUndefined();
    expect((await desk.post(change, { act: 'confirm' })).status).toBe(409);
    expect((await desk.view()).closed).toBeUndefined();
    expect((await desk.post(change, { act: 'confirm' }, caspian)).status).toBe(303);
    expect((await desk.view()).closed).toMatchObject({
      outcome: 'regulator-took-over',
      reason: 'We take it.',
    });
  });

  test('what the lead of a panel without members proposes, another of the trade body seconds; never the lead in the other part', async () => {
    const desk = await tradeBodyDesk();
    const path = routes.tradeBodyCase('en', caseOfOak, 'second');
    await desk.put(delivered());
    expect((await desk.get(path)).status).toBe(409);
    const asLead = { name: 'Caspian Holt', address: caspian.email, role: 'independent-lead' };
    await desk.post(await desk.propose('panel-join', asLead), { act: 'confirm' }, caspian);
    const [seat] = await desk.needs.panels.list(oak.id);
    const question = { kind: 'ask-information' as const, question: 'How many homes?\nAll of them?' };
    if (seat) await desk.put(proposes('2026-12-21', question, panelPerson(seat), 0));
    desk.set('2026-12-21T10:00:00Z');
    expect((await desk.get(start)).body).toContain(path);
    expect((await desk.get(path)).body).toContain('How many homes?<br>All of them?');
    expect((await desk.get(path, caspian)).body).not.toContain('name="number"');
    expect((await desk.post(path, { number: '1' }, caspian)).status).toBe(409);
    expect((await desk.post(path, { number: '2' })).status).toBe(409);
    expect((await desk.view()).panelActs).toEqual([]);
    expect((await desk.post(path, { number: '1' })).status).toBe(303);
    expect((await desk.view()).panelActs).toMatchObject([
      { byLead: true, secondedBy: { role: 'trade-body' } },
    ]);
    expect((await desk.post(path, { number: '1' })).status).toBe(409);
  });

  test('nothing lets one person delete, close, delay or decide: the desk knows no other act', async () => {
    const desk = await tradeBodyDesk();
    for (const act of ['delete', 'close', 'extend', 'accept', 'constructor', '__proto__'])
      expect((await desk.act(act)).status).toBe(404);
    expect((await desk.post(routes.tradeBodyCase('en', caseOfOak))).status).toBe(405);
    expect(lead.role).toBe('independent-lead');
  });
});

describe('what waits for the trade body', () => {
  test('a board that no mail reached, its dead mailbox, an answer to compare and a stop that the chair asks for', async () => {
    const desk = await tradeBodyDesk();
    expect((await desk.get(start)).body).toContain('Nothing waits');
    const [notice] = await desk.needs.notices.ofCase((await desk.view()).association, (await desk.view()).id);
    if (notice) await desk.needs.notices.recordOutcome(notice, 'bounce', desk.needs.clock.now(), 'ses-1');
    await desk.put(bounced('secretary'));
    const page = String((await desk.get(start)).body);
    expect(page).toContain('The board has not been reached');
    expect(page).toContain('A mail to the company secretary came back');
    expect(page).toContain(`${routes.tradeBodyRegister('en', 'C9001', 'mailbox')}?of=secretary`);

    desk.set('2026-12-18T09:00:00Z');
    const change = await desk.propose('mailbox', { of: 'secretary', address: 'new@oak.example' });
    await desk.post(change, { act: 'confirm' }, caspian);
    expect((await desk.get(start)).body).not.toContain('A mail to the company secretary came back');
    const { association, id } = await desk.view();
    const mails = (await desk.needs.notices.ofCase(association, id)).map((each) => each.step);
    expect(mails.filter((each) => each.startsWith('board-notice-again'))).toEqual(['board-notice-again-1']);

    await desk.put(delivered('2026-12-21'));
    desk.set('2026-12-22T10:00:00Z');
    await desk.act('mailed-answer', answer);
    expect((await desk.get(start, maud)).body).toContain('You entered it, so somebody else must confirm it');
    const confirms = routes.tradeBodyCase('en', caseOfOak, 'confirm-mailed-answer');
    expect((await desk.get(start, maud)).body).not.toContain(confirms);
    expect((await desk.get(start, caspian)).body).toContain(confirms);
  });

  test('an escalation that the chair asks to stop leads to the other half of it', async () => {
    const desk = await tradeBodyDesk();
    await desk.put(delivered(), time('2027-01-21T06:00:00Z'), asksStop('2027-01-21T09:00:00Z', panelChair));
    expect((await desk.get(start)).body).toContain(routes.tradeBodyCase('en', caseOfOak, 'stop'));
  });

  test('a case and an association are found by their references, and what is neither is said', async () => {
    const desk = await tradeBodyDesk();
    expect((await desk.get(`${start}?find=${caseOfOak}`)).headers?.location).toContain('/case/');
    expect((await desk.get(`${start}?find=c9001`)).headers?.location).toContain('/register/C9001');
    expect((await desk.get(`${start}?find=%3Cscript%3E`)).body).toContain(
      'There is no case with this reference',
    );
    expect((await desk.get(`${start}?find=%3Cscript%3E`)).body).not.toContain('<script>');
  });
});
