import type { NumberedMail } from '../../shared/domain/escalation/step.ts';
import { boardDraftReturned, boardDraftWaits } from './emails/board-answering.ts';
import { boardNotice } from './emails/board-notice.ts';
import { boardInformation } from './emails/board-panel.ts';
import {
  boardRecommendation,
  boardRecommendationAnswered,
  boardRecommendationDraft,
  boardRecommendationJudged,
  boardRecommendationLate,
  boardRecommendationReturned,
} from './emails/board-recommendation.ts';
import { boardReport, boardReportPublished, boardReportReply } from './emails/board-report.ts';
import type { BoardFacts } from './emails/facts.ts';
import type { MailText } from './emails/mail-body.ts';

/**
 * The mail about the thing of its kind with this number.
 * @throws where the case has none such
 */
export const numberedBoardMail = (mail: NumberedMail, number: number, facts: BoardFacts): MailText => {
  switch (mail) {
    case 'board-notice-again':
      return boardNotice(facts);
    case 'board-draft-waits':
      return boardDraftWaits(facts);
    case 'board-draft-returned':
      return boardDraftReturned(facts);
    case 'board-information':
      return boardInformation(facts, number);
    case 'board-report':
      return boardReport(facts, number);
    case 'board-report-reply':
      return boardReportReply(facts, number);
    case 'board-report-published':
      return boardReportPublished(facts, number);
    case 'board-recommendation':
      return boardRecommendation(facts, number);
    case 'board-recommendation-draft':
      return boardRecommendationDraft(facts, number);
    case 'board-recommendation-returned':
      return boardRecommendationReturned(facts, number);
    case 'board-recommendation-answered':
      return boardRecommendationAnswered(facts, number);
    case 'board-recommendation-late':
      return boardRecommendationLate(facts, number);
    case 'board-recommendation-judged':
      return boardRecommendationJudged(facts, number);
    default:
      return mail satisfies never;
  }
};
