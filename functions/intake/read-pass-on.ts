import { longestAddress } from '../../shared/domain/reading/pass-on.ts';
import { type Draft, type PassOn, without } from './draft.ts';
import { type Fields, isPhone, type Problem, type Reading } from './read-answers.ts';

/** Names of the fields about passing on an address. */
export const passOnFields = ['pass-on', 'address', 'safety-phone'] as const;

/** Whether a danger was ticked: only with one an address is passed on. */
export const mayPassOn = ({ hazards = [] }: Pick<Draft, 'hazards'>): boolean => hazards.length > 0;

/** An address as it is kept: its lines without anything that no address has. */
const cleaned = (typed: string): string =>
  typed
    .split(/[\n\r\u2028\u2029]/u)
    .map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const problemsOf = (draft: Draft, ticked: boolean, address: string, phone: string): Problem[] => {
  if (!ticked) return [{ field: 'pass-on', says: 'pass-on-not-ticked' }];
  if (!mayPassOn(draft)) return [{ field: 'pass-on', says: 'pass-on-no-danger' }];
  return [
    ...(address === '' ? [{ field: 'address', says: 'address-empty' } as const] : []),
    ...([...address].length > longestAddress ? [{ field: 'address', says: 'address-long' } as const] : []),
    ...(phone !== '' && !isPhone(phone) ? [{ field: 'safety-phone', says: 'phone-wrong' } as const] : []),
  ];
};

/**
 * Whether the landlord's safety team may get the address, and which it is. All left empty gives no leave; an address
 * without the tick is asked about, for it must neither be passed on nor lost unseen.
 */
export const readPassOn = (draft: Draft, fields: Fields): Reading => {
  const ticked = fields['pass-on'] !== undefined;
  if (ticked && fields['pass-on'] !== 'yes') return { foreign: true };
  const address = cleaned(fields.address ?? '');
  const phone = (fields['safety-phone'] ?? '').trim();
  if (!ticked && address === '' && phone === '') return { draft: without(draft, 'passOn') };
  const problems = problemsOf(draft, ticked, address, phone);
  if (problems.length > 0) return { problems };
  const passOn: PassOn = { address, ...(phone && { phone }) };
  return { draft: { ...draft, passOn } };
};

/** What is sent of it: nothing where no danger is told of any more. */
export const passOnSent = (draft: Draft): PassOn | undefined => (mayPassOn(draft) ? draft.passOn : undefined);
