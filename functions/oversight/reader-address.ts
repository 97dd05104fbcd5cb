import type { WebResponse } from '../../shared/contracts/web.ts';
import { again } from '../../shared/domain/reading/address-mail.ts';
import { addressWord, turnOf } from '../../shared/domain/reading/pass-on.ts';
import { loggedAs } from '../../shared/domain/reading/reader-log.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { HeldReport } from '../../shared/ports/danger-reports.ts';
import { readerAddressWording } from '../../shared/wording/reader-address.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type AddressRead, addressReadOf, announceAddress, carryOnAddress } from './carry-on-address.ts';
import { readerAddressPage } from './pages/reader-address.ts';
import type { ReaderFacts, ReaderProblem } from './pages/reader-parts.ts';
import { type ReaderNeeds, type ReaderRequest, readerOf } from './reader-needs.ts';
import { done, gone, openedBy } from './reader-parts.ts';
import { namesOf } from './reader-queue.ts';

type Asked = { held: HeldReport; read: AddressRead };

/** The report that a form names, while its danger is confirmed and this reader may say something to its address. */
const askedIn = async (needs: ReaderNeeds, request: ReaderRequest): Promise<Asked | undefined> => {
  const key = request.fields.get('report') ?? '';
  if (!/^[0-9a-f]{64}$/.test(key)) return undefined;
  const held = await needs.reports.get(key, needs.clock.now());
  if (!held?.hasAddress) return undefined;
  const read = addressReadOf(await needs.log.of(loggedAs.report(held.reading)));
  return read.confirmed && turnOf(read.said, readerOf(request)) ? { held, read } : undefined;
};

/** When an address of the same tenant left before, with another version of the report. */
const leftBefore = async ({ addressMails }: ReaderNeeds, { key, reading }: HeldReport) => {
  const all = await addressMails.all();
  const sentAt = all.find((each) => each.report === key && each.reading !== reading && each.sentAt)?.sentAt;
  return sentAt && localDateOf(sentAt);
};

const shown = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
  { held }: Asked,
  problems: readonly ReaderProblem[] = [],
): Promise<WebResponse> => {
  const [report] = await openedBy(needs, readerOf(request), [held], await namesOf(needs));
  const address = await needs.addresses.open(held, needs.clock.now());
  if (!report || !address) return gone(facts);
  const landlord = (await needs.associations.list()).find(({ id }) => id === held.report.association);
  return {
    status: problems.length > 0 ? 400 : 200,
    body: readerAddressPage({
      ...{ ...facts, report, address, problems, key: held.key, reading: held.reading },
      hasMailbox: landlord?.safetyMailbox !== undefined,
      before: await leftBefore(needs, held),
    }),
  };
};

/** Shows an address and the report that it came with, after it was written down who opens them. */
export const openAddress = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const asked = await askedIn(needs, request);
  return asked ? shown(needs, request, facts, asked) : gone(facts);
};

/**
 * Records what a reader says to passing an address on, in the first place that is free, and does what follows. Of two
 * readers at once each gets a place: both have read it.
 */
export const decideAddress = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const asked = await askedIn(needs, request);
  if (asked?.held.reading !== request.fields.get('reading') || !asked) return gone(facts);
  const word = addressWord.safeParse(request.fields.get('word')).data;
  if (!word) {
    const { problem } = wordingOf(readerAddressWording, facts.lang).page;
    return shown(needs, request, facts, asked, [{ field: 'word', text: problem }]);
  }
  const { held } = asked;
  const { association, hazards } = held.report;
  const by = readerOf(request);
  const what = loggedAs.report(held.reading);
  let { said } = asked.read;
  for (let turn = turnOf(said, by); turn; turn = turnOf(said, by)) {
    const at = needs.clock.now();
    await needs.log.note(what, { kind: 'address-word', at, by, turn, word, association, hazards });
    said = addressReadOf(await needs.log.of(what)).said;
  }
  const { passing } = await carryOnAddress(needs)(held);
  if (passing === 'agreed') return done(facts.lang, 'address-agreed');
  return done(facts.lang, passing === 'refused' ? 'address-kept' : 'address-once');
};

/** Sends what came back once more; two readers agreed to it before, and the mailbox was changed by two people. */
export const sendAgain = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const moved = await needs.addressMails.move(request.fields.get('mail') ?? '', again);
  if (typeof moved === 'string') return gone(facts);
  const { reading, association } = moved;
  await announceAddress(needs, { reading, association }, needs.clock.now());
  return done(facts.lang, 'address-again');
};
