import * as z from 'zod';
import { lookAt, notice } from '../domain/escalation/notice.ts';
import { dueIndex, duePartitions, keys } from './register.ts';

/** A stored notice, and how often it was written, so that no writer undoes another. */
export const noticeRow = z.object({ notice, revision: z.int().min(1) });
export type NoticeRow = z.infer<typeof noticeRow>;

/** The row as stored: visible to the sweep from the instant at which it must look, and no more once it is settled. */
export const rowOfNotice = ({ notice: of, revision }: NoticeRow) => {
  const look = lookAt(of);
  return {
    ...keys.notice(of.association, of.id),
    notice: of,
    revision,
    ...(look && { [dueIndex.partition]: duePartitions.openNotices, [dueIndex.sort]: look }),
  };
};
