import type { AddressWord } from '../domain/reading/pass-on.ts';

type Keeps = Exclude<AddressWord, 'pass-on'>;

/** Words of the pages on which two readers pass on an address. */
export const readerAddressEn = {
  /** In a report that is read for its danger. */
  asks: 'The address',
  asksText:
    'The tenant asks that it be passed on to the landlord’s safety team. Two readers decide that, once a danger is confirmed.',
  queue: {
    title: 'Addresses to pass on',
    none: 'No tenant’s address waits for you.',
    undecided: 'Nobody has decided yet. It takes two readers.',
    'agreed-by-one': 'One reader agrees. A second has to decide.',
    mine: 'You agree. Another reader is next.',
    open: 'Open',
    openWhat: (association: string): string => `the address, ${association}`,
    mails: 'Passed on, or on its way',
    agreed: 'Agreed on',
    agreedWith: (own: boolean): string => (own ? 'By you and another reader' : 'By two other readers'),
    how: 'How it stands',
    standing: {
      due: 'It goes within an hour.',
      claimed: 'It is being sent.',
      sent: (day: string): string => `Sent on ${day}. Nobody has said yet that it arrived.`,
      delivered: (day: string): string => `Sent on ${day}, and it arrived.`,
      'no-mailbox':
        'Not sent: the register has no safety mailbox of this landlord. Ask the trade body’s desk to put one in. It goes by itself once there is one.',
      bounced:
        'It came back. Ask the trade body’s desk for the right mailbox. Once it is changed, send it again.',
      gone: 'Not sent: the tenant took it back or changed the report before it went.',
    },
    again: 'Send it again',
  },
  page: {
    title: 'May this address be passed on?',
    lead: 'The tenant ticked that the landlord’s safety team may have it. It goes in one email, with the danger and the day, and cannot be called back.',
    address: 'Address',
    phone: 'The landlord may ring',
    before: (day: string): string =>
      `An address of this tenant was passed on before, on ${day}. Pass it on again only if it is another one, or another danger.`,
    noMailbox:
      'The register has no safety mailbox of this landlord. If you both agree, it goes as soon as there is one.',
    ask: 'What do you say?',
    hint: 'Think of who is at this address, and of who at the landlord will read it. If one of you says no, it does not go. Only the readers’ log keeps your reason.',
    yes: 'Pass it on',
    no: 'Do not pass it on',
    reasons: {
      'could-harm': 'somebody at this address could come to harm by it.',
      'no-danger': 'there is no danger, or it is not one for the landlord.',
      'made-safe': 'it has been made safe already.',
      'address-unclear': 'the address is not whole, or seems not to be theirs.',
      'other-landlord': 'it is a home of another landlord.',
      'passed-on-before': 'it was passed on before.',
    } satisfies Record<Keeps, string>,
    send: 'Record what I say',
    problem: 'Choose whether it may be passed on',
  },
  done: {
    'address-once': 'You agree. It goes once another reader agrees as well.',
    'address-agreed': 'Two readers agree. It goes to the landlord’s safety team now.',
    'address-kept': 'It is not passed on.',
    'address-again': 'It is sent once more.',
  },
};
