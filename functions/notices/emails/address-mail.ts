import type { AddressMail } from '../../../shared/domain/reading/address-mail.ts';
import type { LeftAddress } from '../../../shared/domain/reading/pass-on.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { addressMailEn as words } from '../../../shared/wording/address-mail.en.ts';
import { hazardName } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { type MailText, mailOf, unlinked } from './mail-body.ts';

type Facts = Pick<AddressMail, 'hazards'> & {
  left: LeftAddress;
  /** The landlord's name. */
  association: string;
  today: LocalDate;
};

/** An address in one line; what a mail program would turn into a link is no address of a home, and is broken. */
const inOneLine = (address: string): string => {
  const line = address.split('\n').join(', ');
  return /:\/\/|@|\bwww\./iu.test(line) ? unlinked(line) : line;
};

/**
 * The mail that passes an address on: where, what is dangerous, since when we know, and what the law asks. No receipt, no
 * code, no words of the tenant; the subject, which the mail service tells on, says nothing of whose home it is.
 */
export const addressMailText = ({ left, hazards, association, today }: Facts): MailText =>
  mailOf(words.subject, [
    { kind: 'paragraph', text: words.intro(association) },
    {
      kind: 'rows',
      caption: words.where,
      rows: [
        [words.address, inOneLine(left.address)],
        ...(left.phone === undefined ? [] : [[words.phone, left.phone] as const]),
        [words.danger, hazards.map((each) => hazardName('en', each)).join('; ')],
        [words.told, dateWords(left.givenOn, 'en')],
        [words.passed, dateWords(today, 'en')],
      ],
    },
    { kind: 'heading', text: words.lawTitle },
    { kind: 'list', items: words.law(currentRulebook.legalTimes) },
    { kind: 'paragraph', text: words.leave },
    { kind: 'paragraph', text: words.reply },
    { kind: 'paragraph', text: words.from },
  ]);
