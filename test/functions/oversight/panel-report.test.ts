import { describe, expect, test } from 'vitest';
import { at, time } from '../../support/cases.ts';
import { ann, aPanel, bob, cleo, eve, lena } from '../../support/panel.ts';
import { repliesTo } from '../../support/report-acts.ts';

const queue = '/en/panel/of/C9001';
const theCase = `${queue}/case/C9001-quality-2026-1`;
const evening = '2027-01-06T19:00:00Z';
const text = (findings: string, upon: number) => ({
  ...{ title: 'Roofs & repairs', findings, upon: String(upon) },
});

/** A panel of two and its chair, signed in; ann has drafted a report. */
const drafted = async () => {
  const world = await aPanel(ann, bob, cleo);
  const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
  await hers.post(`${theCase}/report`, text('We saw <forty> roofs.\n\nHalf leak.', 0));
  return { ...world, hers, his };
};

/** It was sent to the board. */
const sent = async () => {
  const world = await drafted();
  await world.hers.post(`${theCase}/act/send-report`, { draft: '1' });
  await world.his.post(`${theCase}/proposal/1`, { act: 'second' });
  return world;
};

const pageOf = async (who: { get: (path: string) => Promise<{ body: unknown }> }, path = theCase) =>
  String((await who.get(path)).body);

describe('a draft of the panel’s report', () => {
  test('is begun by any member, and stands on the case’s page for the others, as it was typed', async () => {
    const world = await aPanel(ann, bob);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    expect(await pageOf(hers)).toContain('Nobody has written a draft yet');
    const saved = await hers.post(`${theCase}/report`, text('We saw <forty> roofs.\nHalf leak.', 0));
    expect(saved.headers?.location).toBe(`${theCase}?done=drafted`);
    expect(await pageOf(hers)).toContain('Draft 1 was written by you on Wednesday 6 January 2027.');
    const page = await pageOf(his);
    expect(page).toContain('Draft 1 was written by a panel member on Wednesday 6 January 2027.');
    expect(page).toContain('We saw &lt;forty&gt; roofs.<br>Half leak.');
    expect(await pageOf(his, queue)).toContain(
      'A draft of the panel’s report was written on Wednesday 6 January 2027',
    );
    expect(await pageOf(his, `${theCase}/report`)).toContain('name="upon" value="1"');
  });

  test('that somebody else changed meanwhile takes the place of nothing: both texts are shown', async () => {
    const { hers, his, ...world } = await drafted();
    await his.post(`${theCase}/report`, text('We saw sixty roofs.', 1));
    const late = await hers.post(`${theCase}/report`, text('We saw forty doors.', 1));
    expect(late.status).toBe(409);
    const page = String(late.body);
    expect(page).toContain('another member saved draft 2');
    expect(page).toContain('We saw sixty roofs.');
    expect(page).toContain('>We saw forty doors.</textarea>');
    expect(page).toMatch(/<del>sixty roofs<\/del>.*<ins>forty doors<\/ins>/s);
    expect((await world.case()).view.reportDraft?.report.findings).toBe('We saw sixty roofs.');
    expect(page).toContain('name="upon" value="2"');
    await hers.post(`${theCase}/report`, text('We saw forty doors.', 2));
    expect((await world.case()).view.reportDraft).toMatchObject({ number: 3, by: { role: 'panel-member' } });
    expect(await pageOf(his, `${theCase}/report`)).toContain('What changed from draft 2 to draft 3');
  });

  test('saved fifty times at once is one draft, and each is told that it is saved', async () => {
    const world = await aPanel(ann, bob);
    const hers = await world.signedIn(ann);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => hers.post(`${theCase}/report`, text('One.', 0))),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([303]));
    expect((await world.case()).view.reportDrafted).toBe(1);
  });

  test.each([
    ['without a title', { title: ' ', findings: 'a' }, 'Enter a title'],
    ['with a title that is too long', { title: 'x'.repeat(121), findings: 'a' }, '120 characters or fewer'],
    ['without findings', { title: 'a', findings: '' }, 'Enter what the panel found'],
    ['that is too long', { title: 'a', findings: 'x'.repeat(6001) }, '6,000 characters or fewer'],
  ])('%s is refused in words, and nothing is stored', async (_, typed, says) => {
    const world = await aPanel(ann, bob);
    const answer = await (await world.signedIn(ann)).post(`${theCase}/report`, { ...typed, upon: '0' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(says);
    expect(answer.body).toContain(`value="${typed.title.trim()}"`);
    expect((await world.case()).view.reportDrafted).toBe(0);
  });

  test('is read and written by its own panel alone, and not by the lead of one that has members', async () => {
    const world = await aPanel(ann, bob, lena, eve);
    const [leads, others] = [await world.signedIn(lena), await world.signedIn(eve)];
    expect((await others.get(`${theCase}/report`)).status).toBe(404);
    expect((await others.post(`${theCase}/report`, text('x', 0))).status).toBe(404);
    expect((await leads.get(`${theCase}/report`)).status).toBe(303);
    const answer = await leads.post(`${theCase}/report`, text('Mine.', 0));
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('enough members to act by itself');
    expect(answer.body).toContain('Mine.');
    expect((await world.case()).view.reportDrafted).toBe(0);
  });

  test('is not written or proposed by a GET, or without the number of what was read', async () => {
    const { hers, ...world } = await drafted();
    const before = (await world.case()).events.length;
    for (const path of ['/report', '/view', '/act/send-report', '/act/publish-report', '/recommendation/1'])
      await hers.get(`${theCase}${path}?draft=1&version=1`, { ...text('x', 1), draft: '1', act: 'save' });
    expect((await hers.post(`${theCase}/report`, { title: 'a', findings: 'b' })).status).toBe(400);
    expect((await hers.post(`${theCase}/act/send-report`, { draft: '0' })).status).toBe(400);
    expect((await world.case()).events).toHaveLength(before);
  });
});

describe('sending the report to the board', () => {
  test('shows the second member the text itself, fixes it, and tells until when the board can reply', async () => {
    const { hers, his, ...world } = await drafted();
    expect(await pageOf(hers)).toContain('Propose to send this draft to the board');
    await hers.post(`${theCase}/act/send-report`, { draft: '1' });
    const asked = await pageOf(his);
    const waiting = asked.slice(asked.indexOf('id="proposal-1"'), asked.indexOf('Second this'));
    expect(waiting).toContain('Half leak.');
    expect(asked).not.toContain('Propose to send');
    await his.post(`${theCase}/proposal/1`, { act: 'second' });
    expect((await world.case()).view.reportVersions).toMatchObject([{ number: 1, replyBy: '2027-01-20' }]);
    const page = await pageOf(hers);
    expect(page).toContain('Version 1 is with the board, which can reply until Wednesday 20 January 2027.');
    expect(page).not.toContain('Propose to publish');
  });

  test('is refused once the draft has changed, and the page says so before anybody presses', async () => {
    const { hers, his, ...world } = await drafted();
    await hers.post(`${theCase}/act/send-report`, { draft: '1' });
    await hers.post(`${theCase}/report`, text('We saw sixty roofs.', 1));
    const page = await pageOf(his);
    expect(page).toContain('The draft has been changed since this was proposed.');
    expect(page).not.toContain('Second this');
    const seconded = await his.post(`${theCase}/proposal/1`, { act: 'second' });
    expect(seconded.status).toBe(409);
    expect(seconded.body).toContain('There is a newer text than the one that you read');
    expect((await world.case()).view.reportVersions).toEqual([]);
  });

  test('while somebody writes loses nothing of what they typed', async () => {
    const { hers } = await sent();
    const late = await hers.post(`${theCase}/report`, text('We saw forty doors.', 0));
    expect(late.status).toBe(409);
    expect(late.body).toContain('the draft was sent to the board');
    expect(late.body).toContain('>We saw forty doors.</textarea>');
  });
});

describe('publishing the report', () => {
  test('is offered once the board has replied, with its reply and the views beside it, and takes two', async () => {
    const { hers, his, ...world } = await sent();
    const early = await hers.post(`${theCase}/act/publish-report`, { version: '1' });
    expect(early.body).toContain('The board still has days to reply');
    await his.post(`${theCase}/view`, { act: 'save', text: 'I see it otherwise.' });
    await world.put(repliesTo(evening));
    expect(await pageOf(his, queue)).toContain(
      'The board replied to the panel’s report on Wednesday 6 January 2027',
    );
    expect(await pageOf(hers)).toContain('Propose to publish version 1');
    await hers.post(`${theCase}/act/publish-report`, { version: '1' });
    const asked = await pageOf(his);
    const waiting = asked.slice(asked.indexOf('id="proposal-2"'), asked.indexOf('Second this'));
    for (const says of ['Half leak.', 'Thirty are mended.', 'I see it otherwise.'])
      expect(waiting).toContain(says);
    await his.post(`${theCase}/proposal/2`, { act: 'second' });
    expect((await world.case()).view.reportVersions).toMatchObject([
      { published: { minorityViews: [{ text: 'I see it otherwise.' }] } },
    ]);
    const page = await pageOf(hers);
    expect(page).toContain('Version 1 was published on Wednesday 6 January 2027.');
    expect(page).toContain('/en/results/C9001/report/C9001-quality-2026-1/1');
    expect(await pageOf(his, `${theCase}/report`)).toContain('You see the text of version 1.');
  });

  test('is offered when the board’s days are over, also of a case that was closed meanwhile', async () => {
    const { hers, his, ...world } = await sent();
    await hers.post(`${theCase}/act/close`, { choice: 'not-upheld', text: 'The figures are old.' });
    await his.post(`${theCase}/proposal/2`, { act: 'second' });
    expect((await world.case()).view.closed).toBeDefined();
    world.set('2027-01-21T19:00:00Z');
    await world.put(time('2027-01-21T19:00:00Z'));
    const [again, other] = [await world.signedIn(ann), await world.signedIn(bob)];
    expect(await pageOf(other, queue)).toContain('until Wednesday 20 January 2027. Propose to publish it.');
    expect(await pageOf(other)).toContain('and did not. The panel can publish it now.');
    await again.post(`${theCase}/act/publish-report`, { version: '1' });
    expect(await pageOf(other, queue)).toContain('Another member proposed something');
    await other.post(`${theCase}/proposal/3`, { act: 'second' });
    expect((await world.case()).view.reportVersions[0]?.published?.at).toBe(at('2027-01-21T19:00:00Z'));
    await other.post(`${theCase}/view`, { act: 'save', text: 'Too late, and still mine.' });
    await again.post(`${theCase}/report`, text('A second look.', 1));
    expect((await world.case()).view).toMatchObject({ minorityViews: [{}], reportDraft: { number: 2 } });
    expect(await pageOf(other)).not.toContain('What you can propose');
  });
});

describe('a view of one member', () => {
  test('is written, replaced and taken back by them alone, and shown to the others by its part', async () => {
    const { hers, his, ...world } = await drafted();
    const first = await his.post(`${theCase}/view`, { act: 'save', text: 'I see it otherwise.' });
    expect(first.headers?.location).toBe(`${theCase}?done=view-written`);
    expect(await pageOf(hers)).toMatch(
      /View of a panel member, Wednesday 6 January 2027.*I see it otherwise\./s,
    );
    await his.post(`${theCase}/view`, { act: 'save', text: 'I see it\nafresh.' });
    await hers.post(`${theCase}/view`, { act: 'withdraw' });
    expect((await world.case()).view.minorityViews).toMatchObject([{ text: 'I see it\nafresh.' }]);
    expect(await pageOf(his, `${theCase}/view`)).toContain('>I see it\nafresh.</textarea>');
    const back = await his.post(`${theCase}/view`, { act: 'withdraw' });
    expect(back.headers?.location).toBe(`${theCase}?done=view-withdrawn`);
    expect((await world.case()).view.minorityViews).toEqual([]);
  });

  test('is not empty, not too long, and not the lead’s', async () => {
    const world = await aPanel(ann, lena);
    const [hers, leads] = [await world.signedIn(ann), await world.signedIn(lena)];
    expect((await hers.post(`${theCase}/view`, { act: 'save', text: '  ' })).body).toContain(
      'Enter your view',
    );
    const long = await hers.post(`${theCase}/view`, { act: 'save', text: 'x'.repeat(2001) });
    expect([long.status, String(long.body).includes('2,000 characters or fewer')]).toEqual([400, true]);
    const lead = await leads.post(`${theCase}/view`, { act: 'save', text: 'Mine.' });
    expect(lead.body).toContain('only members of the panel can');
    expect(await pageOf(leads)).not.toContain(`${theCase}/view"`);
    expect((await world.case()).view.minorityViews).toEqual([]);
  });
});
