/** Words of signing in, of the desk, and of what can go wrong on the way. */
export const signInEn = {
  /** A form was sent by somebody who is not signed in any more. */
  again: {
    title: 'Sign in again',
    body: 'You were signed out, because nothing happened for a while or because the day is over. What you sent was not saved.',
    keep: 'Sign in again in a new tab. Then come back to this tab, go back one page, and send it again.',
    button: 'Sign in again (opens in a new tab)',
  },
  failed: {
    title: 'You are not signed in',
    body: 'Signing in did not work, or it took longer than 10 minutes. Nothing was changed.',
    button: 'Try again',
    help: 'If it does not work again, ask the trade body for help.',
  },
  noRole: {
    title: 'You have no task here yet',
    body: 'You proved who you are, but nobody has told this service what you may do.',
    ask: 'Ask your trade body to add you. Give them this number:',
    subject: 'Your number',
    otherAccount: 'Sign in as somebody else',
  },
  out: {
    title: 'You are signed out',
    body: 'If other people use this computer, close the browser as well.',
    button: 'Sign in',
  },
  stillIn: {
    title: 'Sign out',
    body: (name: string) => `You are signed in as ${name}.`,
    button: 'Sign out',
    toDesk: 'Back to your tasks',
  },
  desk: {
    title: 'Your tasks',
    signedInAs: 'Signed in as',
    roles: {
      reader: {
        title: 'Read reports of danger',
        body: 'Read what tenants wrote, and say what has to happen. Everything you open is logged.',
      },
      'trade-body': {
        title: 'Look after the service',
        body: 'Mailboxes, panels, stops and corrections.',
      },
      helper: {
        title: 'Fill in the form for a tenant',
        body: 'For a tenant on the phone, or from a form on paper.',
      },
    },
    idle: (minutes: number, hours: number) =>
      `You are signed out when you do nothing for ${minutes} minutes, and ${hours} hours after signing in.`,
    signOut: 'Sign out',
  },
};
