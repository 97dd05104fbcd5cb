/** The page of the public record, in English. */
export const ledgerEn = {
  title: 'The public record',
  lead: 'Every step of every case is written here within the hour, in order. Nobody can change or remove a step later without being found out: not a landlord, not the regulator, and not us.',
  holdsTitle: 'What it holds',
  holds: [
    'each notice to a board or to the regulator, and each date that follows from it',
    'each answer, each acknowledgement, and each escalation that was stopped',
    'a fingerprint of the scores of each night, and of each file of scores that we publish',
    'once a week is over, a fingerprint of each answer of that week, of all landlords together: only who has the receipt can tell which is theirs',
  ],
  holdsNot:
    'It holds no words of tenants and no names of people. Of what is not public yet it holds only a sealed fingerprint, which shows nothing. When a board’s answer becomes public, anyone can check that it is the answer that was given on that day.',
  latestTitle: 'How it stands now',
  none: 'Nothing has been written yet.',
  entries: 'Steps written',
  signed: 'Signed',
  fingerprint: 'Fingerprint of all of them',
  checkpoint: 'The signed head, as a file',
  key: 'The public key that checks it',
  checkTitle: 'How to check it',
  check: [
    'Get the program of this service: anyone may have it. It needs Node and nothing else.',
    'Run the first command below. It reads the whole record, works everything out again and compares it with what was signed. It keeps the signed head in a file.',
    'Some weeks later, run the second. It shows that the record has only grown since: no step was changed, taken out or put in between. If one was, it names it.',
  ],
  limits:
    'This shows that nothing was changed after it was written. It cannot show that what was written was true.',
  format:
    'For engineers: a transparency log as in RFC 6962, served as C2SP tlog-tiles with a C2SP checkpoint (Ed25519). Existing tools can read it.',
  back: 'Results of all associations',
};
