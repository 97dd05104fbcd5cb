import { beforeEach, describe, expect, test } from 'vitest';
import { sealReceipts } from '../../../functions/publication/seal-receipts.ts';
import { sequenceLedger } from '../../../functions/publication/sequence-ledger.ts';
import { memoryScores } from '../../../shared/adapters/memory/scores.ts';
import { memorySigner } from '../../../shared/adapters/memory/signer.ts';
import { systemChance } from '../../../shared/adapters/system/system-chance.ts';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { readCheckpoint } from '../../../shared/domain/ledger/checkpoint.ts';
import { readNote } from '../../../shared/domain/ledger/note.ts';
import { proofFault, readReceiptProof } from '../../../shared/domain/ledger/receipt-proof.ts';
import { hash } from '../../support/cases.ts';
import { get, headingOf } from '../../support/intake.ts';
import { address } from '../../support/ledger.ts';
import { aTracker, type Tracker } from '../../support/track.ts';

/** Answers of Tuesday 1 December 2026 belong to the week of 30 November, which is over on 7 December. */
const monday = '2026-12-07T04:40:00.000Z';

let at: Tracker;
beforeEach(async () => {
  at = await aTracker();
});

/** Seals what is over by now, beside others who answered, and gives it its number. */
const sealed = async (others = 400): Promise<void> => {
  const { associations, clock } = at.intake.needs;
  const { receipts, ledger } = at.intake;
  const beside = Array.from({ length: others }, (_, each) => ({
    ...{ bodyHash: hash(`other ${each}`), week: '2026-11-30' },
  }));
  const hashesOf = async (...of: Parameters<typeof at.intake.submissions.hashesOf>) => [
    ...(await at.intake.submissions.hashesOf(...of)),
    ...(of[0] === 'C9002' && of[1] === 2026 ? beside : []),
  ];
  await sealReceipts({ associations, submissions: { hashesOf }, receipts, clock, hash })();
  await sequenceLedger({
    ...{ ledger, receipts, clock, hash, address, scores: memoryScores(), chance: systemChance },
    ...{ signer: memorySigner('the log'), waiting: { oldest: async () => [], numbered: async () => {} } },
  })();
};

const place = ({ body }: WebResponse): [number, number] | undefined => {
  const [, number, of] =
    /Your answer is number ([\d,]+) of ([\d,]+) in the public record/.exec(String(body)) ?? [];
  return number && of ? [Number(number.replace(',', '')), Number(of.replace(',', ''))] : undefined;
};
const fileOf = ({ body }: WebResponse): string =>
  /href="(\/en\/tell\/track\/[^"]+)"/.exec(String(body))?.[1] ?? '';

describe('somebody with a receipt', () => {
  test('reads that the answer joins the record when its week is over', async () => {
    const page = await at.look(await at.sent());
    expect(page.body).toContain('once this week is over. Look again from 7 December 2026');
    expect(fileOf(page)).toBe('');
  });

  test('reads "within a day" where the week is over and has no number yet', async () => {
    const receipt = await at.sent();
    at.intake.setNow(monday);
    expect((await at.look(receipt)).body).toContain('The week is over. Your answer joins');
  });

  test('reads the place among all answers of the week, and what it proves', async () => {
    const receipt = await at.sent();
    at.intake.setNow(monday);
    await sealed();
    const page = await at.look(receipt);
    const [number = 0, of] = place(page) ?? [];
    expect(of).toBe(401);
    expect(number).toBeGreaterThan(0);
    expect(page.body).toContain('in the public record of the week of 30 November 2026');
    expect(page.body).toContain('This proves that we had it');
  });

  test('gets a file that leads from the receipt’s hash to the signed head', async () => {
    const receipt = await at.sent();
    const [row] = at.rows();
    at.intake.setNow(monday);
    await sealed();
    const page = await at.look(receipt);
    const { status, headers, body } = await get(at.intake, fileOf(page));
    expect([status, headers?.['content-disposition']]).toEqual([
      ...[200, 'attachment; filename="place-2026-11-30.txt"'],
    ]);
    const proof = readReceiptProof(String(body));
    const head = readCheckpoint(readNote(proof?.checkpoint ?? '')?.text ?? '');
    if (!row || !proof || !head) throw new Error('no proof');
    expect(proof.index + 1).toBe(place(page)?.[0]);
    expect(proofFault(hash, row.submission.bodyHash, proof, head)).toBeUndefined();
    expect(proofFault(hash, hash('another'), proof, head)).toBe('not-in-week');
    for (const secret of [receipt, row.submission.bodyHash, row.submission.voice.hash])
      expect(body).not.toContain(secret);
  });

  test('whose answer was changed within the week finds the new one; one changed later waits for its own week', async () => {
    const receipt = await at.sent('4');
    at.intake.setNow('2026-12-03T09:00:00.000Z');
    const again = await at.sent('2');
    at.intake.setNow(monday);
    await sealed();
    expect(headingOf(await at.look(receipt))).not.toBe('We have your answers');
    expect(place(await at.look(again))?.[1]).toBe(401);
    const later = await at.sent('5');
    expect((await at.look(later)).body).toContain('Look again from 14 December 2026');
  });

  test('who withdraws afterwards finds no answer; the number in the record stays', async () => {
    const receipt = await at.sent();
    at.intake.setNow(monday);
    await sealed();
    const file = fileOf(await at.look(receipt));
    await at.act(await at.act(await at.look(receipt), 'withdraw'), 'withdraw-now');
    expect((await at.look(receipt)).body).toContain('We found no answers for these codes');
    expect((await get(at.intake, file)).status).toBe(200);
  });

  test('is told to phone where the record of the week has no such answer', async () => {
    at.intake.setNow(monday);
    await sealed();
    at.intake.setNow('2026-12-01T09:00:00.000Z');
    const receipt = await at.sent();
    at.intake.setNow(monday);
    const page = await at.look(receipt);
    expect(page.body).toContain('does not hold your answer');
    expect([place(page), fileOf(page)]).toEqual([undefined, '']);
  });

  test('is told nothing of the record where nothing is found', async () => {
    const page = await at.look('C9001-0024-H36H-2NCS-VRH6-DAQF-6DVV-QZ4');
    expect(page.body).not.toContain('public record');
  });
});

test('the file’s address is none after an hour, and none that somebody else made up', async () => {
  const receipt = await at.sent();
  at.intake.setNow(monday);
  await sealed();
  const file = fileOf(await at.look(receipt));
  at.intake.setNow('2026-12-07T05:40:01.000Z');
  expect((await get(at.intake, file)).status).toBe(404);
  expect((await get(at.intake, '/en/tell/track/x')).status).toBe(404);
});

test('a page reads few tiles: five at most for the place of one among 4,001 in 16 tiles, and few more for its proof', async () => {
  const receipt = await at.sent();
  at.intake.setNow(monday);
  await sealed(4000);
  let tiles = 0;
  const { receipts } = at.intake.needs;
  at.intake.needs.receipts = {
    ...receipts,
    tile: (...of) => {
      tiles += 1;
      return receipts.tile(...of);
    },
  };
  const page = await at.look(receipt);
  expect(tiles).toBeLessThan(6);
  await get(at.intake, fileOf(page));
  expect(tiles).toBeLessThan(16);
});
