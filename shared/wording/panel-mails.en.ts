/** The two mails that a panel gets by itself. Neither names a landlord: a locked phone shows subject and first line. */
export const panelMailsEn = {
  from: (service: string): string => `Sent by a machine for ${service}.`,
  head: {
    subject: (day: string): string => `Keep this mail: the public record on ${day}`,
    what: (day: string): string =>
      `This is how the public record of all cases stood on ${day}, signed by the service. Every panel chair gets it, each day.`,
    why: 'It shows later whether anybody has changed a step or taken one out since: a landlord, the regulator or us. That works only because somebody outside keeps it. You are one of them.',
    keep: 'To keep it, leave this mail in your mailbox, or move it to a folder of its own. You need do nothing else.',
    size: (count: string): string => `Steps in the record: ${count}`,
    root: (fingerprint: string): string => `Fingerprint of all of them: ${fingerprint}`,
    page: 'Open the public record',
    check: [
      'To check without a program: open the page of the public record. The number of steps there may be higher than in this mail. It may never be lower.',
      'To check all of it: save the file that comes with this mail. Get the program of this service, which anyone may have, and run this in the folder of the program, with the file in it:',
    ],
    says: 'It says whether the record has only grown since, and names what was changed.',
    itself: 'The signed head, which is also in the file:',
  },
  digest: {
    subject: 'Something is waiting for you on your panel’s pages',
    what: 'This is waiting for you:',
    task: (commitment: string, what: string): string => `${commitment}. ${what}`,
    go: 'Sign in to your panel',
    how: 'We then mail you a link that signs you in. There is none in this mail, so you may keep it.',
    when: 'You get such a mail on working days at most, and only when something is new, nearly due or late.',
  },
};
