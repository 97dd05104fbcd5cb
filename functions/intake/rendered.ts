import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { type Draft, reports } from './draft.ts';
import { findAssociation } from './find-association.ts';
import type { Needs } from './needs.ts';
import type { FormPage } from './page-order.ts';
import { associationPage, type FoundAssociations } from './pages/association-page.ts';
import { codePage } from './pages/code-page.ts';
import { commitmentPage } from './pages/commitment-page.ts';
import { dangerPage } from './pages/danger-page.ts';
import type { PageFacts } from './pages/form-page.ts';
import { reportedPage } from './pages/reported-page.ts';
import { asksAboutProblem } from './read-answers.ts';
import { ready } from './ready.ts';

const foundFor = async (needs: Needs, draft: Draft): Promise<FoundAssociations | undefined> => {
  if (draft.searched === undefined) return undefined;
  const found = await findAssociation(needs, draft.searched);
  return found.kind === 'found' ? found : undefined;
};

/** The HTML of a page of the form. */
export const rendered = async (
  needs: Needs,
  draft: Draft,
  page: FormPage,
  facts: PageFacts,
): Promise<string> => {
  switch (page.name) {
    case 'danger':
      return dangerPage({ ...facts, hazards: rulebookOf(draft.rulebook).danger.hazards });
    case 'code':
      return codePage(facts);
    case 'association':
      return associationPage({
        ...facts,
        found: await foundFor(needs, draft),
        suggestScript: needs.suggestScript,
      });
    case 'commitment':
      return asksAboutProblem(draft, page.commitment)
        ? reportedPage({ ...facts, commitment: page.commitment, reports })
        : commitmentPage({ ...facts, commitment: page.commitment });
    default: {
      const { renderedAtCheck } = await ready(import('./rendered-at-check.ts'), facts.lang);
      return renderedAtCheck(draft, page, facts);
    }
  }
};
