import { routes } from '../../shared/contracts/routes.ts';
import { canonical } from '../../shared/domain/ledger/canonical.ts';
import type { TreeHead } from '../../shared/domain/ledger/consistency.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { headThrough, inclusionProof } from '../../shared/domain/ledger/inclusion.ts';
import { type Leaf, readLeaf, sealOf } from '../../shared/domain/ledger/leaf.ts';
import { rangesOfTiles, tileWidth } from '../../shared/domain/ledger/tiles.ts';
import { leafHash, type Ranges } from '../../shared/domain/ledger/tree-hash.ts';
import { inLanes, type LedgerFiles, type ReadFile } from './ledger-files.ts';

/** How an entry is called in a sentence, also where a letter of it was changed. */
const nameOf = (index: number, data: Uint8Array): string => {
  const text = new TextDecoder().decode(data);
  const said = (member: string): string =>
    new RegExp(`"${member}":"([^"]*)"`).exec(text)?.[1] ?? 'unreadable';
  return `entry ${index} (${said('about')}, ${said('kind')}, of ${said('at')})`;
};

type Checked = { index: number; data: Uint8Array } & (
  | { kind: 'stands' }
  | { kind: 'wrong'; says: string }
  /** It fits its tile, and neither fits the head. */
  | { kind: 'adrift' }
);

const checked = (
  hash: Hash,
  { files, ranges, head }: { files: LedgerFiles; ranges: Ranges; head: TreeHead },
  index: number,
  data: Uint8Array,
): Checked => {
  const of = { index, data };
  const stated = files.tile({ level: 0, index: Math.floor(index / tileWidth) })[index % tileWidth];
  const leaf = leafHash(hash, data);
  const proof = inclusionProof(ranges, index, head.size);
  const leads = headThrough(hash, { leaf, index, size: head.size }, proof) === head.root;
  const wrong = (says: string): Checked => ({ ...of, kind: 'wrong', says });
  const name = nameOf(index, data);
  if (!leads && leaf === stated) return { ...of, kind: 'adrift' };
  if (!leads) return wrong(`${name} was changed: it is not what was signed`);
  if (leaf !== stated)
    return wrong(`the tile's hash of ${name} was changed; the entry itself is what was signed`);
  return readLeaf(data)
    ? { ...of, kind: 'stands' }
    : wrong(`${name} is in the log, and is no entry as we write them`);
};

const adriftWords = (some: readonly Checked[]): string[] => {
  const [first, last] = [some[0], some.at(-1)];
  if (!first || !last) return [];
  const names = [first, last].map(({ index, data }) => nameOf(index, data));
  return [
    `${names.join(' to ')}: one of these ${some.length} or more were changed, and the tiles with them; they do not lead to the signed head`,
  ];
};

/**
 * Every entry that is not in the log as it was signed, by its number, case and kind; where its tile was changed with
 * it, the tile's entries together.
 */
export const entryFaults = (hash: Hash, files: LedgerFiles, head: TreeHead): string[] => {
  const ranges = rangesOfTiles(hash, files.tile);
  const all = files.entries.map((data, index) => checked(hash, { files, ranges, head }, index, data));
  const wrong = all.flatMap((each) => (each.kind === 'wrong' ? [each.says] : []));
  // Beside an entry that was changed its neighbours lead nowhere either; they are not at fault.
  return wrong.length > 0 ? wrong : adriftWords(all.filter(({ kind }) => kind === 'adrift'));
};

const opened = (body: Uint8Array): { salt: string; event: unknown } | undefined => {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof read !== 'object' || read === null || !('salt' in read) || !('event' in read))
      return undefined;
    return typeof read.salt === 'string' ? { salt: read.salt, event: read.event } : undefined;
  } catch {
    // Only what is no JSON fails here.
    return undefined;
  }
};

/** Boards' answers that are public: compared with what was sealed when they were given. */
export const answerFaults = async (
  hash: Hash,
  read: ReadFile,
  leaves: readonly Leaf[],
): Promise<{ compared: number; faults: string[] }> => {
  const given = leaves.filter(({ kind }) => kind === 'board-answered');
  const found = await inLanes(given, async (leaf) => {
    const body = await read(routes.ledgerFile(`opened/${leaf.id}`));
    if (!body) return undefined;
    const stands = opened(body);
    const seal = stands && sealOf(hash, stands.salt, hash(canonical(stands.event)));
    if ('sealed' in leaf && seal === leaf.sealed) return '';
    const index = leaves.indexOf(leaf);
    return `entry ${index} (${leaf.about}, ${leaf.kind}, of ${leaf.at}): the answer that is stored now is not the one that was given then`;
  });
  const compared = found.filter((each) => each !== undefined);
  return { compared: compared.length, faults: compared.filter((each) => each !== '') };
};

/** The file of scores that is served now: compared with the last that was published. */
export const scoresFault = async (
  hash: Hash,
  read: ReadFile,
  leaves: readonly Leaf[],
): Promise<{ note: string } | { fault: string }> => {
  const last = leaves.findLastIndex(({ kind }) => kind === 'published');
  const leaf = leaves[last];
  if (!leaf || !('hash' in leaf)) return { note: 'No figures have been published.' };
  const csv = await read(routes.scoresCsv());
  if (csv && hash(csv) === leaf.hash)
    return { note: `scores.csv is the file that was published on ${leaf.about}.` };
  const [, first = ''] = new TextDecoder().decode(csv).split('\n');
  const day = /,(?:\d{4}-\d\d-\d\d)?,(\d{4}-\d\d-\d\d),/.exec(first)?.[1] ?? '';
  return day > leaf.about
    ? { note: `scores.csv was published on ${day} and is not in the record yet; it must be tomorrow.` }
    : { fault: `entry ${last} (${leaf.about}, published): scores.csv is not the file that was published` };
};
