import type { WebResponse } from '../../shared/contracts/web.ts';
import { orBusy } from './busy.ts';
import { takesPart } from './find-association.ts';
import type { Needs } from './needs.ts';

/** A browser keeps the list for an hour: who joins the charter is found by the plain search at once. */
const kept = { 'cache-control': 'public, max-age=3600' };

/** Code and name of every association of the charter, for the script that suggests them while somebody types. */
export const suggestions = (needs: Pick<Needs, 'associations'>): Promise<WebResponse> =>
  orBusy(async () => {
    const all = (await needs.associations.list())
      .filter(takesPart)
      .map(({ id, name }) => [id, name] as const)
      .sort(([, a], [, b]) => (a < b ? -1 : 1));
    return { status: 200, contentType: 'application/json', headers: kept, body: JSON.stringify(all) };
  });
