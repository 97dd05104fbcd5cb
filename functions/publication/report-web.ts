import type { Language } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { Association } from '../../shared/domain/association.ts';
import { associationOfCase, caseId } from '../../shared/domain/escalation/case.ts';
import { reportInPublic } from '../../shared/domain/publication/report-in-public.ts';
import type { Cases } from '../../shared/ports/cases.ts';

type Needs = { cases: Pick<Cases, 'load'>; stylesheet: string };

/**
 * A panel's report on a case, as it was published.
 * @param asked the case's id and, where an older text is wanted, its number
 * @returns `undefined` for what is not published, is no case, or is a case of another association
 */
export const showReport = async (
  { cases, stylesheet }: Needs,
  lang: Language,
  association: Association,
  [name, version, ...more]: readonly string[],
): Promise<WebResponse | undefined> => {
  const id = caseId.safeParse(name);
  if (!id.success || more.length > 0 || associationOfCase(id.data) !== association.id) return undefined;
  const history = await cases.load(association.id, id.data);
  if (!history) return undefined;
  const report = reportInPublic(history.view);
  const newest = report.published.at(-1);
  const at = report.published.findIndex(
    ({ number }) => String(number) === (version ?? String(newest?.number)),
  );
  const shown = report.published[at];
  if (!newest || !shown) return undefined;
  // What compares texts is loaded by who reads a report.
  const { reportPage } = await import('./pages/report-page.ts');
  const facts = { association, of: history.view, report, shown, newest, before: report.published[at - 1] };
  return { status: 200, body: reportPage({ lang, stylesheet, ...facts }) };
};
