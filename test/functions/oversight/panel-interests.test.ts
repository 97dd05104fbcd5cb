import { describe, expect, test } from 'vitest';
import { ann, aPanel, bob } from '../../support/panel.ts';

const path = '/en/panel/of/C9001/interests';
const said = { chosen: 'By lot.', interests: 'none', payments: 'nothing' };
const until = { 'until-day': '31', 'until-month': '3', 'until-year': '2028' };

describe('what a member declares', () => {
  test('is asked for until it is there, stored with its day, and shown again to be changed', async () => {
    const world = await aPanel(ann, bob);
    const hers = await world.signedIn(ann);
    expect((await hers.get('/en/panel/of/C9001')).body).toContain('Declare your interests');
    expect((await hers.post(path, { ...said, ...until })).headers?.location).toBe(`${path}?done=declared`);
    const [member] = await world.panels.ofAddress(ann.email);
    expect(member?.interests).toEqual({ ...said, until: '2028-03-31', declaredOn: '2027-01-06' });
    const page = String((await hers.get(`${path}?done=declared`)).body);
    for (const says of [
      'By lot.',
      'value="31"',
      'value="3"',
      'value="2028"',
      'It stands in the public register',
    ])
      expect(page).toContain(says);
    expect((await hers.get('/en/panel/of/C9001')).body).not.toContain('Declare your interests');
    expect((await world.panels.ofAddress(bob.email))[0]?.interests).toBeUndefined();
  });

  test.each<[Record<string, string>, string]>([
    [{ ...said, ...until, chosen: ' ' }, 'Enter how you came to be on the panel'],
    [{ ...said, ...until, interests: '' }, 'or “none”'],
    [{ ...said, ...until, payments: 'x'.repeat(1001) }, 'must be 1,000 characters or fewer'],
    [said, 'Enter the day on which your term ends'],
    [{ ...said, ...until, 'until-month': '2' }, 'Enter a real date'],
  ])('is refused in words where a part is missing or wrong, and nothing is stored', async (fields, says) => {
    const world = await aPanel(ann, bob);
    const answer = await (await world.signedIn(ann)).post(path, fields);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(says);
    expect((await world.panels.ofAddress(ann.email))[0]?.interests).toBeUndefined();
  });

  test('is not asked of somebody of another panel', async () => {
    const world = await aPanel(ann, bob);
    const answer = await (await world.signedIn(ann)).post(path.replace('C9001', 'C9002'), {
      ...said,
      ...until,
    });
    expect(answer.status).toBe(404);
  });
});
