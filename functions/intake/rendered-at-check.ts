import { longestAddress } from '../../shared/domain/reading/pass-on.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { inTime } from '../../shared/domain/submission/submission.ts';
import { type Draft, notSaid, purposes } from './draft.ts';
import { type CheckPage, idOf, mayTellProblem, pagesInOrder } from './page-order.ts';
import { aboutYouPage } from './pages/about-you-page.ts';
import { checkPage } from './pages/check-page.ts';
import { contactPage } from './pages/contact-page.ts';
import type { PageFacts } from './pages/form-page.ts';
import { passOnPage } from './pages/pass-on-page.ts';
import { problemPage } from './pages/problem-page.ts';
import { wordsPage } from './pages/words-page.ts';
import { asksAboutProblem } from './read-answers.ts';
import { problemSent } from './read-extras.ts';
import { mayPassOn, passOnSent } from './read-pass-on.ts';
import { foundInWords } from './read-words.ts';

/** What the check page shows of a draft. */
export const checkFacts = (draft: Draft) => ({
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
  mayPassOn: mayPassOn(draft),
  passOn: passOnSent(draft),
  contact: draft.contact && [draft.contact.email, draft.contact.phone].filter((each) => each !== undefined),
  aboutYou: draft.aboutYou && Object.entries(draft.aboutYou),
  notSaid,
  replaces: draft.replaces,
});

/** The HTML of the check page, or of a page that hangs on it. */
export const renderedAtCheck = (draft: Draft, page: CheckPage, facts: PageFacts): string => {
  const { problem, legalTimes, weighting, publication } = rulebookOf(draft.rulebook);
  switch (page.name) {
    case 'check':
      return checkPage({ ...facts, ...checkFacts(draft) });
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
    case 'pass-on':
      return passOnPage({ ...facts, longest: longestAddress });
    case 'about-you':
      return aboutYouPage({
        ...facts,
        dimensions: weighting.dimensions,
        notSaid,
        publicFrom: publication.publicFrom,
      });
    default:
      return page satisfies never;
  }
};
