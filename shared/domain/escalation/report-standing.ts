import type { CaseView } from './case.ts';

/** Where a panel's report stands: by the text that the board had last, or by the draft where it had none. */
export type ReportStanding = 'none' | 'draft' | 'board' | 'replied' | 'reply-over' | 'published';

export const reportStanding = ({
  reportDraft,
  reportVersions,
}: Pick<CaseView, 'reportDraft' | 'reportVersions'>): ReportStanding => {
  const last = reportVersions.at(-1);
  if (!last) return reportDraft ? 'draft' : 'none';
  if (last.published) return 'published';
  if (last.reply) return 'replied';
  return last.replyOverSince ? 'reply-over' : 'board';
};
