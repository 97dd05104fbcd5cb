import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoPanelLinks } from '../../shared/adapters/dynamodb/panel-links.ts';
import { dynamoPanelTold } from '../../shared/adapters/dynamodb/panel-told.ts';
import { dynamoPanelRegister, dynamoPanels } from '../../shared/adapters/dynamodb/panels.ts';
import { memoryPanelTold } from '../../shared/adapters/memory/panel-told.ts';
import { memoryPanelLinks, memoryPanelRegister, memoryPanels } from '../../shared/adapters/memory/panels.ts';
import { associationId } from '../../shared/domain/association.ts';
import { declaredInterests, type PanelMember, panelMember } from '../../shared/domain/people/panel-member.ts';
import { instantOf, localDate } from '../../shared/domain/time/calendar.ts';
import type { PanelTold } from '../../shared/ports/panel-told.ts';
import type { PanelLinks, PanelRegister, Panels } from '../../shared/ports/panels.ts';
import { type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const at = () => ({ client: store.client, table: store.tables.people });
const inMemory = () => {
  const panels = memoryPanels();
  return {
    panels,
    register: memoryPanelRegister(panels),
    links: memoryPanelLinks(),
    told: memoryPanelTold(),
  };
};
type All = { panels: Panels; register: PanelRegister; links: PanelLinks; told: PanelTold };
const all: [string, () => All][] = [
  ['memory', inMemory],
  [
    'DynamoDB',
    () => ({
      panels: dynamoPanels(at()),
      register: dynamoPanelRegister(at()),
      links: dynamoPanelLinks(at()),
      told: dynamoPanelTold(at()),
    }),
  ],
];

const here = associationId.parse('C9001');
const there = associationId.parse('C9002');
const day = localDate.parse('2026-11-24');
let next = 0;
const member = (over: { association?: string; email: string; role?: string }): PanelMember => {
  next += 1;
  const id = next.toString(16).padStart(16, '0');
  return panelMember.parse({ id, association: here, name: 'Ann', role: 'panel-member', since: day, ...over });
};
const now = instantOf('2026-11-24T19:30:00Z');
const until = instantOf('2026-11-24T20:30:00Z');

describe.each(all)('panels in %s', (name, stores) => {
  const mail = (who: string) => `${who}.${name.toLowerCase()}@example.org`;

  test('find a member by association and id, list the panel, and know where an address sits', async () => {
    const { panels } = stores();
    const ann = member({ email: mail('ann') });
    const bob = member({ email: mail('bob'), role: 'panel-chair' });
    const elsewhere = member({ email: mail('ann'), association: there, role: 'independent-lead' });
    for (const each of [bob, ann, elsewhere]) expect(await panels.add(each)).toBe('added');
    expect(await panels.get(here, ann.id)).toEqual(ann);
    expect(await panels.get(there, ann.id)).toBeUndefined();
    expect(await panels.list(here)).toEqual([ann, bob]);
    expect(await panels.ofAddress(mail('ann').toUpperCase())).toEqual([ann, elsewhere]);
    expect(await panels.ofAddress(mail('nobody'))).toEqual([]);
  });

  test('take one address once for one panel, until its membership has ended', async () => {
    const { panels } = stores();
    const cy = member({ email: mail('cy') });
    expect(await panels.add(cy)).toBe('added');
    expect(await panels.add(cy)).toBe('known');
    const again = member({ email: mail('cy').toUpperCase() });
    expect(await panels.add(again)).toBe('known');
    expect(await panels.get(here, again.id)).toBeUndefined();
    expect(await panels.end(cy, day)).toBe(true);
    expect(await panels.end(cy, day)).toBe(false);
    expect(await panels.ofAddress(mail('cy'))).toEqual([]);
    expect(await panels.get(here, cy.id)).toEqual({ ...cy, ended: day });
    expect(await panels.add(again)).toBe('added');
  });

  test('keep what a member declares, of those who sit only, and when they were signed out', async () => {
    const { panels } = stores();
    const dee = member({ email: mail('dee') });
    await panels.add(dee);
    const interests = declaredInterests.parse({
      ...{ chosen: 'Asked all tenants', until: '2028-03-31', interests: 'none', payments: 'nothing' },
      declaredOn: day,
    });
    expect(await panels.declare(dee, interests)).toBe(true);
    expect(await panels.signOut(dee, now)).toBe(true);
    expect(await panels.get(here, dee.id)).toEqual({ ...dee, interests, signedOutAt: now });
    expect(await panels.declare({ association: there, id: dee.id }, interests)).toBe(false);
    await panels.end(dee, day);
    expect(await panels.declare(dee, { ...interests, payments: 'much' })).toBe(false);
    expect(await panels.signOut(member({ email: mail('none') }), now)).toBe(false);
  });
});

describe.each(all)('what the public may read of panels in %s', (name, stores) => {
  const quiet = associationId.parse(name === 'memory' ? 'C9003' : 'C9004');

  test('is the part of each who sits and what they declared, and neither name nor address', async () => {
    const { panels, register } = stores();
    const [one, two] = ['one', 'two'].map((who) =>
      member({ email: `${who}@${name}.example.org`, association: quiet }),
    );
    if (!one || !two) throw new Error('two members');
    await panels.add(one);
    await panels.add(two);
    const interests = declaredInterests.parse({
      ...{ chosen: 'By lot', until: '2028-03-31', interests: 'none', payments: 'nothing', declaredOn: day },
    });
    await panels.declare(one, interests);
    const { id, role, since } = one;
    expect((await register.sitting(quiet))[0]).toEqual({ id, role, since, interests });
    await panels.end(one, day);
    expect(await register.sitting(quiet)).toEqual([{ id: two.id, role: two.role, since: two.since }]);
  });
});

describe.each(all)('links of panels in %s', (name, stores) => {
  const secret = (what: string) => `${what} of ${name}`;
  const address = `Eve.${name}@example.org`;

  test('tell whose they are as often as asked, and are used once, of twenty at the same time', async () => {
    const { links } = stores();
    expect(await links.make({ secret: secret('one'), address, until }, 3, now)).toBe(true);
    expect(await links.find(secret('one'), now)).toBe(address.toLowerCase());
    expect(await links.find(secret('another'), now)).toBeUndefined();
    const used = await Promise.all(Array.from({ length: 20 }, () => links.use(secret('one'), now)));
    expect(used.filter((each) => each !== undefined)).toEqual([address.toLowerCase()]);
    expect(await links.find(secret('one'), now)).toBeUndefined();
  });

  test('are over when their time is', async () => {
    const { links } = stores();
    await links.make({ secret: secret('old'), address: `old.${address}`, until }, 3, now);
    expect(await links.find(secret('old'), until)).toBeUndefined();
    expect(await links.use(secret('old'), until)).toBeUndefined();
  });

  test('are made so many times an hour for one address', async () => {
    const { links } = stores();
    const of = { address: `many.${address}`, until };
    const made = [];
    for (const n of [1, 2, 3]) made.push(await links.make({ ...of, secret: secret(`m${n}`) }, 2, now));
    expect(made).toEqual([true, true, false]);
    expect(await links.find(secret('m3'), now)).toBeUndefined();
    expect(await links.make({ ...of, secret: secret('m4') }, 2, instantOf('2026-11-24T20:00:00Z'))).toBe(
      true,
    );
  });
});

describe.each(all)('which mails went to members of panels in %s', (name, stores) => {
  const mail = (id: string, kind: 'head' | 'digest' = 'head') => ({
    ...{ association: here, id: panelMember.shape.id.parse(`${name === 'memory' ? 'a' : 'b'}${id}`), kind },
  });
  const next = localDate.parse('2026-11-25');
  const one = mail('000000000000001');

  test('are claimed once a day, of twenty at the same time, and for each kind by itself', async () => {
    const { told } = stores();
    const got = await Promise.all(Array.from({ length: 20 }, () => told.claim(one, day, now, until)));
    expect(got.filter(Boolean)).toHaveLength(1);
    expect(await told.claim({ ...one, kind: 'digest' }, day, now, until)).toBe(true);
    await told.sent(one, day, ['this', 'that']);
    expect(await told.claim(one, day, until, until)).toBe(false);
    expect(await told.last(one)).toEqual(['this', 'that']);
    expect(await told.claim(one, next, now, until)).toBe(true);
    expect(await told.last(one)).toEqual(['this', 'that']);
    expect(await told.claim(one, day, until, until)).toBe(false);
  });

  test('are free again when they did not go, or when whoever claimed them never came back', async () => {
    const { told } = stores();
    const two = mail('000000000000002');
    expect(await told.last(two)).toEqual([]);
    expect(await told.claim(two, day, now, until)).toBe(true);
    expect(await told.claim(two, day, now, until)).toBe(false);
    await told.release(two, day, now);
    expect(await told.claim(two, day, now, until)).toBe(true);
    expect(await told.claim(two, day, until, instantOf('2026-11-24T21:30:00Z'))).toBe(true);
    await told.sent(two, day, []);
    await told.release(two, day, now);
    expect(await told.claim(two, day, until, until)).toBe(false);
    expect(await told.claim(two, next, now, until)).toBe(true);
    await told.release(two, next, now);
    expect(await told.claim(two, next, now, until)).toBe(true);
  });
});

test('a link in the store shows no secret, and no key shows an address', async () => {
  await dynamoPanelLinks(at()).make({ secret: 'read by nobody', address: 'x@example.org', until }, 3, now);
  const { Items = [] } = await store.client.send(new ScanCommand({ TableName: store.tables.people }));
  const rows = Items.map((each) => unmarshall(each));
  expect(JSON.stringify(rows)).not.toContain('read by nobody');
  expect(rows.map(({ pk, sk }) => `${pk} ${sk}`).filter((each) => each.includes('@'))).toEqual([]);
});
