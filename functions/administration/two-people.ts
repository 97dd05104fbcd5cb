import { sits } from '../../shared/domain/people/panel-member.ts';
import {
  carriedOut,
  confirmed,
  type Proposal,
  proposed,
  standingOf,
  type TwoPersonChange,
  withdrawn,
} from '../../shared/domain/people/proposal.ts';
import { tokenBytes, tokenOf } from '../../shared/domain/submission/token.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import { actorOf, type DeskNeeds, type DeskRequest } from './desk-needs.ts';
import { tellAnew } from './put-right.ts';

/** Two people may meet at one proposal; more rounds than this is a fault. */
const mostTries = 5;

export type Decided =
  | { kind: 'done'; proposal: Proposal }
  | { kind: 'refused'; why: 'same-person' | 'not-waiting'; proposal: Proposal }
  | { kind: 'no-such-proposal' };

/** Proposes a change; nothing follows from it until somebody else confirms it. */
export const propose = async (
  needs: DeskNeeds,
  { person }: DeskRequest,
  change: TwoPersonChange,
): Promise<Proposal> => {
  const at = needs.clock.now();
  const id = tokenOf(at, needs.chance.bytes(tokenBytes));
  const step = proposed(id, change, { by: person.subject, at }, needs.hash);
  if ((await needs.proposals.take(step)) === 'conflict') throw new Error(`proposal ${id} exists already`);
  return step.after;
};

const decided = async (
  needs: DeskNeeds,
  { person }: DeskRequest,
  id: string,
  decide: typeof confirmed,
): Promise<Decided> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await needs.proposals.find(id);
    if (!before) return { kind: 'no-such-proposal' };
    const decision = decide(before, { by: person.subject, at: needs.clock.now() }, needs.hash);
    if (decision.kind === 'refused') return { kind: 'refused', why: decision.why, proposal: before };
    if ((await needs.proposals.take(decision.step)) === 'taken')
      return { kind: 'done', proposal: decision.step.after };
  }
  throw new Error(`proposal ${id} is contended after ${mostTries} tries`);
};

/** Takes a proposal back. */
export const withdraw = (needs: DeskNeeds, request: DeskRequest, id: string): Promise<Decided> =>
  decided(needs, request, id, withdrawn);

type Result = 'done' | 'not-possible';

const join = async (
  { panels, panelMailer, clock }: DeskNeeds,
  { lang }: DeskRequest,
  { kind: _, member: id, ...who }: Extract<TwoPersonChange, { kind: 'panel-join' }>,
): Promise<Result> => {
  const added = await panels.add({ ...who, id, since: localDateOf(clock.now()) });
  const known = added === 'known' && !(await panels.list(who.association)).some((each) => each.id === id);
  if (known) return 'not-possible';
  await panelMailer.ask({ address: who.email, lang, purpose: 'invitation' });
  return 'done';
};

const leave = async (
  { panels, clock }: DeskNeeds,
  { association, member }: Extract<TwoPersonChange, { kind: 'panel-leave' }>,
): Promise<Result> => {
  if (await panels.end({ association, id: member }, localDateOf(clock.now()))) return 'done';
  const there = (await panels.list(association)).find((each) => each.id === member);
  return there && !sits(there) ? 'done' : 'not-possible';
};

const outcome = async (
  { moves, clock }: DeskNeeds,
  request: DeskRequest,
  change: Extract<TwoPersonChange, { kind: 'regulator-outcome' }>,
  proposal: string,
): Promise<Result> => {
  const { association, case: about, outcome: said, note } = change;
  const moved = await moves.put(
    { association, case: about },
    { kind: 'record-regulator-outcome', at: clock.now(), by: actorOf(request), outcome: said, note },
    `proposal:${proposal}`,
  );
  if (moved.kind !== 'refused') return 'done';
  const stands = moved.view?.regulatorOutcome;
  return stands?.outcome === said && stands.note === note ? 'done' : 'not-possible';
};

const effect = async (needs: DeskNeeds, request: DeskRequest, { id, change }: Proposal): Promise<Result> => {
  switch (change.kind) {
    case 'mailbox': {
      const { association, of, address } = change;
      if ((await needs.associations.setMailbox(association, of, address)) !== 'set') return 'not-possible';
      await tellAnew(needs, request, { association, of, cause: `proposal:${id}` });
      return 'done';
    }
    case 'panel-join':
      return join(needs, request, change);
    case 'panel-leave':
      return leave(needs, change);
    case 'regulator-outcome':
      return outcome(needs, request, change, id);
    default:
      return change satisfies never;
  }
};

/** Does what was confirmed. Every effect may be done again; of two at once one is noted. */
const carryOut = async (needs: DeskNeeds, request: DeskRequest, proposal: Proposal): Promise<Proposal> => {
  const step = carriedOut(proposal, needs.clock.now(), await effect(needs, request, proposal));
  if ((await needs.proposals.take(step)) === 'taken') return step.after;
  return (await needs.proposals.find(proposal.id)) ?? step.after;
};

/**
 * "Confirmed by another person": then, and only then, it is carried out, by the request that confirmed it. Of many at
 * once that is one.
 */
export const confirm = async (needs: DeskNeeds, request: DeskRequest, id: string): Promise<Decided> => {
  const now = await decided(needs, request, id, confirmed);
  return now.kind === 'done' ? { kind: 'done', proposal: await carryOut(needs, request, now.proposal) } : now;
};

/** What was confirmed, and not carried out because something broke in between, is carried out by whoever presses again. */
export const carryOutAgain = async (needs: DeskNeeds, request: DeskRequest, id: string): Promise<Decided> => {
  const proposal = await needs.proposals.find(id);
  if (!proposal) return { kind: 'no-such-proposal' };
  if (standingOf(proposal) !== 'confirmed') return { kind: 'refused', why: 'not-waiting', proposal };
  return { kind: 'done', proposal: await carryOut(needs, request, proposal) };
};
