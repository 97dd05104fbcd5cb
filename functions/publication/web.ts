import { isEverywhere, type Language, ledgerPrefix, routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { type Association, associationId, isOfTheCharter } from '../../shared/domain/association.ts';
import { adoptedEdition, editionOf } from '../../shared/domain/charter/adopted.ts';
import { caseFileSchema } from '../../shared/domain/escalation/case-file.ts';
import { publicCaseOf } from '../../shared/domain/publication/cases-in-public.ts';
import { currentRulebook, rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import { ledgerFile, showLedger } from './ledger-web.ts';
import { associationPage } from './pages/association-page.ts';
import { methodPage } from './pages/method-page.ts';
import { resultsPage } from './pages/results-page.ts';
import { scoresCsv } from './pages/scores-csv.ts';

type Needs = {
  associations: Pick<Associations, 'get' | 'list'>;
  scores: Pick<Scores, 'publication' | 'published' | 'publishedOf' | 'trendsOf'>;
  cases: Pick<Cases, 'ofAssociation' | 'load'>;
  ledger: Pick<Ledger, 'head' | 'headOf' | 'tile' | 'bundle' | 'place'>;
  receipts: Pick<SealedReceipts, 'week' | 'tile'>;
  clock: Clock;
  stylesheet: string;
  address: string;
};

const notFound: WebResponse = { status: 404, body: '' };

/** Associations whose cases are read at once. */
const atOnce = 16;

/** How many cases of each association are open now. A case that waits for people stands in no index of due dates. */
const countOpen = async (
  { cases }: Needs,
  associations: readonly Association[],
): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (let from = 0; from < associations.length; from += atOnce) {
    const some = associations.slice(from, from + atOnce);
    const views = await Promise.all(some.map(({ id }) => cases.ofAssociation(id)));
    some.forEach(({ id }, index) => {
      counts.set(id, (views[index] ?? []).filter((view) => !view.closed).length);
    });
  }
  return counts;
};

const results = async (needs: Needs, lang: Language): Promise<WebResponse> => {
  const publication = await needs.scores.publication();
  const [all, rows] = await Promise.all([
    needs.associations.list(),
    publication ? needs.scores.published(publication.version) : [],
  ]);
  const associations = all.filter(isOfTheCharter);
  const openCases = await countOpen(needs, associations);
  return {
    status: 200,
    body: resultsPage({
      ...{ lang, stylesheet: needs.stylesheet, publication, openCases, associations },
      published: new Map(rows.map((row) => [row.association, row])),
    }),
  };
};

const resultsOf = async (needs: Needs, lang: Language, code: string): Promise<WebResponse> => {
  const id = associationId.safeParse(code);
  const association = id.success ? await needs.associations.get(id.data) : undefined;
  if (!association || !isOfTheCharter(association)) return notFound;
  const publication = await needs.scores.publication();
  const [row, trends, views] = await Promise.all([
    publication && needs.scores.publishedOf(publication.version, association.id),
    publication && needs.scores.trendsOf(publication.version, association.id),
    needs.cases.ofAssociation(association.id),
  ]);
  const today = localDateOf(needs.clock.now());
  const cases = views.map((view) => publicCaseOf(view, today, rulebookOf(view.rulebook)));
  return {
    status: 200,
    body: associationPage({
      ...{ lang, stylesheet: needs.stylesheet, association, publication, row, trends, cases },
      charter: publication ? editionOf(publication.charter) : adoptedEdition,
      rulebook: publication ? rulebookOf(publication.rulebook) : currentRulebook,
    }),
  };
};

const method = ({ stylesheet }: Needs, lang: Language): WebResponse => ({
  status: 200,
  body: methodPage({ lang, stylesheet, charter: adoptedEdition, rulebook: currentRulebook }),
});

const csv = async ({ scores }: Needs): Promise<WebResponse> => {
  const publication = await scores.publication();
  const rows = publication ? await scores.published(publication.version) : [];
  return {
    status: 200,
    contentType: 'text/csv; charset=utf-8',
    headers: { 'content-disposition': 'attachment; filename="scores.csv"' },
    body: scoresCsv(publication, rows),
  };
};

const schema = ({ address }: Needs): WebResponse => ({
  status: 200,
  contentType: 'application/schema+json',
  body: JSON.stringify(caseFileSchema(`${address}${routes.caseFileSchema()}`), undefined, 2),
});

/** The public pages, and "not found" for every address that nobody else answers. Nothing here acts. */
export const publicationWeb =
  (needs: Needs) =>
  async (request: WebRequest): Promise<WebResponse> => {
    if (request.method === 'POST') return { status: 405, body: '' };
    const { lang } = request;
    const [area, second, ...more] = request.segments;
    if (request.path === routes.scoresCsv()) return csv(needs);
    if (request.path === routes.caseFileSchema()) return schema(needs);
    if (request.path.startsWith(ledgerPrefix)) return ledgerFile(needs, request.path);
    if (isEverywhere(lang) && request.path === routes.ledger(lang)) return showLedger(needs, lang);
    if (area !== 'results' || more.length > 0 || !isEverywhere(lang)) return notFound;
    if (second === undefined) return results(needs, lang);
    return second === 'method' ? method(needs, lang) : resultsOf(needs, lang, second);
  };
