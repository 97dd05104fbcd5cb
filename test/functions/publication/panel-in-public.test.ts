import { describe, expect, test } from 'vitest';
import { associationId } from '../../../shared/domain/association.ts';
import { declaredInterests, panelMember } from '../../../shared/domain/people/panel-member.ts';
import { acts, confirms, drafts } from '../../support/case-acts.ts';
import { aFailure, day, delivered, opened } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';

const side = () => aPublicSide([anAssociation(1, { id: associationId.parse('C9001') })], '2027-01-10');
const ann = panelMember.parse({
  ...{ id: '00000000000000aa', association: 'C9001', name: 'Ann Ferry', role: 'panel-member' },
  ...{ email: 'ann@members.example.org', since: '2026-04-01' },
});

describe('a panel in public', () => {
  test('is a page of its own that the association’s page leads to, and is not found for others', async () => {
    const { get } = side();
    expect((await get('/en/results/C9001')).body).toContain('href="/en/results/C9001/panel"');
    for (const [path, status] of Object.entries({
      '/en/results/C9001/panel': 200,
      '/cy/results/C9001/panel': 200,
      '/en/results/C9999/panel': 404,
      '/en/results/C9001/panel/x': 404,
    }))
      expect((await get(path)).status).toBe(status);
    expect((await get('/en/results/C9001/panel', 'POST')).status).toBe(405);
  });

  test('shows who sits by their parts, what they declared, and what is missing as missing; no name', async () => {
    const { get, panels } = side();
    await panels.add(ann);
    const before = String((await get('/en/results/C9001/panel')).body);
    expect(before.match(/Not declared/g)).toHaveLength(4);
    expect(before).toContain('fewer than two members');
    const said = { chosen: 'By lot', until: '2028-03-31', interests: 'none', payments: 'Bus fares' };
    await panels.declare(ann, declaredInterests.parse({ ...said, declaredOn: '2027-01-09' }));
    const page = String((await get('/en/results/C9001/panel')).body);
    for (const says of ['Panel member', 'By lot', '31 March 2028', 'Bus fares', '9 January 2027'])
      expect(page).toContain(says);
    expect(page).not.toMatch(/Not declared|Ann|Ferry|members\.example|00aa/);
    await panels.end(ann, ann.since);
    expect((await get('/en/results/C9001/panel')).body).toContain('Nobody sits on this panel yet');
  });

  test('lists what two members recommended, with who sees to it and by when', async () => {
    const { get, put } = side();
    await put(
      opened('2026-12-17', aFailure({ commitment: 'quality' })),
      delivered(),
      drafts('2027-01-05'),
      confirms('2027-01-05'),
      ...acts('2027-01-06', {
        ...{ kind: 'recommend', text: 'Say when workers come.', owner: 'Director of Homes' },
        by: day('2027-03-31'),
      }),
    );
    const page = String((await get('/en/results/C9001/panel')).body);
    for (const says of ['Say when workers come.', 'Director of Homes', '31 March 2027'])
      expect(page).toContain(says);
  });
});
