import type { Role } from '../domain/people/person.ts';

/** Words of the trade body's pages about who may sign in, and about signing somebody out everywhere. */
export const deskPeopleEn = {
  list: {
    link: 'Who can sign in',
    title: 'Who can sign in',
    note: 'Roles are given and taken away by the officer at the command line. Here you can sign somebody out, for example when a device is lost.',
    roles: {
      reader: 'Reader',
      'trade-body': 'Trade body',
      helper: 'Helper',
    } satisfies Record<Role, string>,
  },
  signOut: {
    title: (name: string): string => `Sign ${name} out everywhere`,
    when: 'Use this when a phone or a computer is lost, or somebody else may be using it. It counts at once, on every device.',
    personAgain:
      'They can sign in again with their password and their device. If those are lost, too, ask the officer to end their role.',
    memberAgain:
      'They can sign in again with a link to their mailbox. If others can read that mailbox, too, end the membership instead.',
    alone: 'Signing somebody out takes no second person: it only takes away.',
    button: 'Sign out everywhere',
    done: 'Signed out on every device. That you did this is on record.',
  },
};
