import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { inTime } from '../../shared/domain/submission/submission.ts';
import { type Draft, notSaid, purposes, reports } from './draft.ts';
import { findAssociation } from './find-association.ts';
import type { Needs } from './needs.ts';
import { type ExtraPage, type FormPage, idOf, mayTellProblem, pagesInOrder } from './page-order.ts';
import { aboutYouPage } from './pages/about-you-page.ts';
import { associationPage, type FoundAssociations } from './pages/association-page.ts';
import { checkPage } from './pages/check-page.ts';
import { codePage } from './pages/code-page.ts';
import { commitmentPage } from './pages/commitment-page.ts';
import { contactPage } from './pages/contact-page.ts';
import { dangerPage } from './pages/danger-page.ts';
import type { PageFacts } from './pages/form-page.ts';
import { problemPage } from './pages/problem-page.ts';
import { reportedPage } from './pages/reported-page.ts';
import { wordsPage } from './pages/words-page.ts';
import { asksAboutProblem } from './read-answers.ts';
import { foundInWords, problemSent } from './read-extras.ts';

const foundFor = async (needs: Needs, draft: Draft): Promise<FoundAssociations | undefined> => {
  if (draft.searched === undefined) return undefined;
  const found = await findAssociation(needs, draft.searched);
  return found.kind === 'found' ? found : undefined;
};

const checkFacts = (draft: Draft) => ({
  withCode: draft.code !== undefined,
  hazards: draft.hazards,
  answers: pagesInOrder(draft).flatMap((page) =>
    page.name === 'commitment'
      ? [
          {
            commitment: page.commitment,
            page: idOf(page),
            level: draft.answers[page.commitment],
            reported: asksAboutProblem(draft, page.commitment) ? draft.reported : undefined,
          },
        ]
      : [],
  ),
  mayTellProblem: mayTellProblem(draft),
  problem: problemSent(draft),
  words: draft.words,
  wordsPrivate: draft.wordsPrivate ?? false,
  contact: draft.contact && [draft.contact.email, draft.contact.phone].filter((each) => each !== undefined),
  aboutYou: draft.aboutYou && Object.entries(draft.aboutYou),
  notSaid,
  replaces: draft.replaces,
});

/** The pages that hang on the check page. */
const renderedExtra = (draft: Draft, page: ExtraPage, facts: PageFacts): string => {
  const { problem, legalTimes, weighting, publication } = rulebookOf(draft.rulebook);
  switch (page.name) {
    case 'problem':
      return problemPage({ ...facts, ...problem, inTime: inTime.options, legalTimes });
    case 'words':
      return wordsPage({
        ...facts,
        found: foundInWords(draft, facts.values.words ?? ''),
        wordsPrivate: draft.wordsPrivate ?? false,
      });
    case 'contact':
      return contactPage({ ...facts, purposes });
    case 'about-you':
      return aboutYouPage({
        ...facts,
        dimensions: weighting.dimensions,
        notSaid,
        publicFrom: publication.publicFrom,
      });
    default:
      return page.name satisfies never;
  }
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
      return associationPage({ ...facts, found: await foundFor(needs, draft) });
    case 'commitment':
      return asksAboutProblem(draft, page.commitment)
        ? reportedPage({ ...facts, commitment: page.commitment, reports })
        : commitmentPage({ ...facts, commitment: page.commitment });
    case 'check':
      return checkPage({ ...facts, ...checkFacts(draft) });
    default:
      return renderedExtra(draft, page, facts);
  }
};
