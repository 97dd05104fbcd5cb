import { describe, expect, test } from 'vitest';
import { ann, aPanel, bob, elm, eve } from '../../support/panel.ts';

const mine = '/en/panel/of/C9001';
const theirs = 'C9002-quality-2026-1';
const reason = { text: 'It names the homes and a day.' };

/** Two panels; a member of the first asks, and the second has a proposal on its table. */
const world = async () => {
  const both = await aPanel(ann, bob, eve);
  const other = await both.signedIn(eve);
  await other.post(`/en/panel/of/C9002/case/${theirs}/act/accept`, reason);
  return { ...both, hers: await both.signedIn(ann) };
};

describe('a member of one panel who asks for another association', () => {
  test.each([
    '/en/panel/of/C9002',
    '/cy/panel/of/C9002',
    `/en/panel/of/C9002/case/${theirs}`,
    `/en/panel/of/C9002/case/C9001-quality-2026-1`,
    `${mine}/case/${theirs}`,
    `${mine}/case/${theirs}/act/accept`,
    `${mine}/case/${theirs}/proposal/1`,
    `${mine}/case/C9001-quality-2026-1%2F..%2F${theirs}`,
    `${mine}%2F..%2FC9002`,
    `/en/panel/of/C9002/case/${theirs}/act/reject`,
    '/en/panel/of/c9002',
    '/en/panel/of/',
    '/en/panel/of/*',
    '/en/panel/of/C9003',
    '/en/panel/of/__proto__',
  ])('finds nothing by the path %s, by GET or POST', async (path) => {
    const { hers, ...both } = await world();
    const before = (await both.case(elm)).events.length;
    for (const answer of [
      await hers.get(path),
      await hers.post(path, reason),
      await hers.post(path, { act: 'second' }),
    ]) {
      expect(answer.status).toBe(404);
      expect(String(answer.body)).not.toContain('Elm');
    }
    expect((await both.case(elm)).events).toHaveLength(before);
  });

  test('gets their own by query and body, whatever stands in them', async () => {
    const { hers, ...both } = await world();
    const more = `association=C9002&case=${theirs}&id=C9002`;
    for (const path of [mine, `${mine}/case/C9001-quality-2026-1`, '/en/panel']) {
      const answer = await hers.get(`${path}?${more}`);
      expect(String(answer.body)).not.toMatch(/Elm|C9002/);
      expect(answer.headers?.location ?? mine).toBe(mine);
    }
    const fields = { ...reason, association: 'C9002', case: theirs, by: 'panel:C9002:x', members: '9' };
    await hers.post(`${mine}/case/C9001-quality-2026-1/act/accept`, fields);
    expect((await both.case(elm)).view.proposals).toHaveLength(1);
    expect((await both.case()).view.proposals).toMatchObject([{ by: { role: 'panel-member' } }]);
  });

  test('sees of a queue nothing of others: no case, no watch, no oddity', async () => {
    const { hers } = await world();
    expect(String((await hers.get(mine)).body)).not.toMatch(/Elm|C9002/);
  });
});

describe('who is not signed in', () => {
  test.each([mine, `${mine}/case/C9001-quality-2026-1`, '/en/panel/of/C9003', `${mine}/nowhere`])(
    'is led to the same page from %s, and does nothing by a post',
    async (path) => {
      const both = await aPanel(ann, bob);
      const stranger = both.browser();
      for (const cookie of ['', 'x', 'a'.repeat(43), '../../']) {
        if (cookie) stranger.jar.set('__Host-panel', cookie);
        expect((await stranger.get(path)).headers?.location).toBe('/en/panel');
        expect((await stranger.post(path, reason)).status).toBe(403);
      }
      expect((await both.case()).view.proposals).toEqual([]);
    },
  );
});

describe('a hostile text', () => {
  test('is shown as it was typed, and is no markup and turns no text around', async () => {
    const both = await world();
    const text = '<script>alert(1)</script>\u202E"><img src=x onerror=1>\u0000';
    await both.hers.post(`${mine}/case/C9001-quality-2026-1/act/accept`, {
      text: text.replace('\u0000', ''),
    });
    const page = String((await (await both.signedIn(bob)).get(`${mine}/case/C9001-quality-2026-1`)).body);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img|\u202E/);
  });

  test.each(['0', '-1', '1e3', '01', '9999999', '1/../2', 'x'])(
    'as number of a proposal finds none: %s',
    async (number) => {
      const { hers } = await world();
      const answer = await hers.post(
        `${mine}/case/C9001-quality-2026-1/proposal/${encodeURIComponent(number)}`,
        {
          act: 'second',
        },
      );
      expect(answer.status).toBe(404);
    },
  );

  test.each(['', 'close-all', '__proto__', 'toString'])('as name of an act does nothing: %s', async (act) => {
    const { hers, ...both } = await world();
    const paths = [`act/${act}`, 'proposal/1'];
    for (const path of paths)
      expect((await hers.post(`${mine}/case/C9001-quality-2026-1/${path}`, { act })).status).toBeGreaterThan(
        399,
      );
    expect((await both.case()).view.panelActs).toEqual([]);
  });
});
