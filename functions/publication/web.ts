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
import type { Escalations } from '../../shared/ports/escalations.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { PanelRegister } from '../../shared/ports/panels.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import { ledgerFile, showLedger } from './ledger-web.ts';
import { associationPage } from './pages/association-page.ts';
import { escalationsCsv } from './pages/escalations-csv.ts';
import { escalationsPage } from './pages/escalations-page.ts';
import { methodPage } from './pages/method-page.ts';
import { recommendationsCsv } from './pages/recommendations-csv.ts';
import { resultsPage } from './pages/results-page.ts';
import { scoresCsv } from './pages/scores-csv.ts';
import { showPanel } from './panel-in-public.ts';
import { showReport } from './report-web.ts';

type Needs = {
  associations: Pick<Associations, 'get' | 'list'>;
  scores: Pick<Scores, 'publication' | 'published' | 'publishedOf' | 'trendsOf'>;
  cases: Pick<Cases, 'ofAssociation' | 'load'>;
  escalations: Pick<Escalations, 'counted'>;
  ledger: Pick<Ledger, 'head' | 'headOf' | 'tile' | 'bundle' | 'place'>;
  receipts: Pick<SealedReceipts, 'week' | 'tile'>;
  panels: PanelRegister;
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

const associationIn = async ({ associations }: Needs, code: string): Promise<Association | undefined> => {
  const id = associationId.safeParse(code);
  const association = id.success ? await associations.get(id.data) : undefined;
  return association && isOfTheCharter(association) ? association : undefined;
};

const panelOf = async (needs: Needs, lang: Language, code: string): Promise<WebResponse> => {
  const association = await associationIn(needs, code);
  return association ? showPanel(needs, lang, association) : notFound;
};

const reportOf = async (
  needs: Needs,
  lang: Language,
  code: string,
  asked: readonly string[],
): Promise<WebResponse> => {
  const association = await associationIn(needs, code);
  return (association && (await showReport(needs, lang, association, asked))) || notFound;
};

const recommendationsOf = async (needs: Needs, code: string): Promise<WebResponse> => {
  const association = await associationIn(needs, code);
  if (!association) return notFound;
  const views = await needs.cases.ofAssociation(association.id);
  return asFile(`recommendations-${association.id}.csv`, recommendationsCsv(views));
};

const resultsOf = async (needs: Needs, lang: Language, code: string): Promise<WebResponse> => {
  const association = await associationIn(needs, code);
  if (!association) return notFound;
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
  return asFile('scores.csv', scoresCsv(publication, rows));
};

const showEscalations = async ({ escalations, stylesheet }: Needs, lang: Language): Promise<WebResponse> => ({
  status: 200,
  body: escalationsPage({ lang, stylesheet, counted: await escalations.counted() }),
});

const asFile = (name: string, body: string): WebResponse => ({
  status: 200,
  contentType: 'text/csv; charset=utf-8',
  headers: { 'content-disposition': `attachment; filename="${name}"` },
  body,
});

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
    if (request.path === routes.escalationsCsv())
      return asFile('escalations.csv', escalationsCsv(await needs.escalations.counted()));
    const [, sheet] = /^\/data\/recommendations\/(\w+)\.csv$/.exec(request.path) ?? [];
    if (sheet !== undefined) return recommendationsOf(needs, sheet);
    if (request.path === routes.caseFileSchema()) return schema(needs);
    if (request.path.startsWith(ledgerPrefix)) return ledgerFile(needs, request.path);
    if (isEverywhere(lang) && request.path === routes.ledger(lang)) return showLedger(needs, lang);
    if (area !== 'results' || !isEverywhere(lang)) return notFound;
    if (second !== undefined && more.length === 1 && more[0] === 'panel') return panelOf(needs, lang, second);
    if (second !== undefined && more[0] === 'report') return reportOf(needs, lang, second, more.slice(1));
    if (more.length > 0) return notFound;
    if (second === undefined) return results(needs, lang);
    if (second === 'escalations') return showEscalations(needs, lang);
    return second === 'method' ? method(needs, lang) : resultsOf(needs, lang, second);
  };
