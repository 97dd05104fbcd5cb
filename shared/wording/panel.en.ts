/** Words of the pages on which a tenant panel works. What an act is called and asks for stands in `panel-acts.en.ts`. */
export const panelEn = {
  roles: {
    'panel-member': 'panel member',
    'panel-chair': 'panel chair',
    'independent-lead': 'independent lead',
  },
  bar: { signedInAs: 'Signed in as', signOut: 'Sign out' },
  fewMembers:
    'This panel has fewer than two members. Until there are two, the trade body’s independent lead acts with it, and every such act says so in public.',
  ask: {
    title: 'Sign in to your panel',
    body: 'You need no password. We mail you a link that signs you in.',
    email: 'Your e-mail address',
    hint: 'The address that you gave the trade body.',
    send: 'Send me a link',
    notMember: 'Only members of a tenant panel can sign in here.',
    problems: {
      empty: 'Enter your e-mail address',
      wrong: 'Enter one e-mail address, like name@example.com',
    },
  },
  asked: {
    title: 'Look in your mailbox',
    body: (minutes: number): string =>
      `If this is the address of a panel member, a link is on its way. It works once, for ${minutes} minutes.`,
    nothing:
      'Nothing there after ten minutes? Look among unwanted mail, or check the address. Only a few links are sent in an hour: use the newest.',
    again: 'Use another address',
  },
  link: {
    title: 'Sign in to your panel',
    body: 'Press the button to sign in on this device. The link works once.',
    button: 'Sign in',
    shared: 'Do others use this device? Sign out when you have finished.',
  },
  dead: {
    title: 'This link no longer works',
    body: 'It was used already, its time is over, or a part of it is missing. Ask for a new one.',
  },
  out: {
    title: 'You are signed out',
    body: 'To come back, ask for a new link.',
    button: 'Sign in again',
  },
  again: {
    title: 'Sign in again',
    body: (minutes: number): string =>
      `You were signed out, because nothing happened for ${minutes} minutes or because the evening is over. What you sent was not saved.`,
    keep: 'Sign in again in a new tab. Then come back to this tab, go back one page, and send it again.',
    button: 'Sign in again (opens in a new tab)',
  },
  places: { title: 'Your panels' },
  mail: {
    subject: 'The link to your panel’s pages',
    intro: {
      invitation:
        'You have been made a member of a tenant panel. With this link you sign in for the first time.',
      'sign-in': 'Here is the link that you asked for.',
    },
    go: 'Sign in',
    worksMinutes: (minutes: number): string => `It works once, for ${minutes} minutes.`,
    worksDays: (days: number): string =>
      `It works once, for ${days} days. After that you can ask for a new one.`,
    private: 'Whoever has this mail can sign in as you. Do not pass it on.',
    mistake: 'You did not ask for this? Then you need do nothing: without the link nobody gets in.',
    from: (service: string): string => `Sent by a machine for ${service}.`,
  },
  queue: {
    title: (association: string): string => `The tenant panel of ${association}`,
    due: 'What is waiting for you',
    nothingDue: 'Nothing is waiting.',
    late: 'Late in public',
    waits: 'Still needs a second',
    tasks: {
      second: (day: string): string =>
        `Another member proposed something. Second it by ${day}, or it lapses.`,
      'own-proposal': (day: string): string => `Your proposal waits for a second member until ${day}.`,
      review: (day: string): string => `The panel decides by ${day}.`,
      escalation: (day: string): string => `Goes to the regulator on ${day}.`,
      information: (day: string): string => `The association has to give you what you asked for by ${day}.`,
      'information-given': (day: string): string =>
        `The association gave you what you asked for. It was due by ${day}.`,
      'report-draft': (day: string): string =>
        `A draft of the panel’s report was written on ${day}. Go on writing, or propose to send it to the board.`,
      'report-replied': (day: string): string =>
        `The board replied to the panel’s report on ${day}. Propose to publish it.`,
      'report-reply-over': (day: string): string =>
        `The board could reply to the panel’s report until ${day}. Propose to publish it.`,
      'recommendation-answered': (day: string): string =>
        `The board answered a recommendation on ${day}. Judge what came of it.`,
      'recommendation-late': (day: string): string =>
        `The board had to answer a recommendation by ${day}, and has not. Judge what came of it.`,
    },
    watch: 'Worth a look',
    watchMeans:
      'These figures are no finding, and open no case. Nobody but the panel is told of them. They are written in English.',
    nothingWatched: 'The last run found nothing to watch.',
    odd: 'Answers that look odd',
    open: 'Open cases',
    noneOpen: 'There is no open case.',
    closed: 'Closed cases',
    more: 'More',
    panelInPublic: 'What everybody sees of this panel',
    interests: 'What you have declared about your independence',
    inPublic: 'What everybody sees of this association',
    undeclared: 'The public register shows nothing yet about how independent you are.',
    declare: 'Declare your interests',
  },
  case: {
    caption: (id: string, association: string): string => `Case ${id}, ${association}`,
    closed: (moment: string): string => `This case was closed on ${moment}.`,
    review: {
      answered: (day: string): string => `The board has answered. The panel decides by ${day}.`,
      'monitoring-due': (day: string): string =>
        `The day of what the board promised has passed. The panel looks again by ${day}.`,
      stopped: (day: string): string =>
        `The way to the regulator was stopped. The panel decides by ${day}, or it falls due again.`,
    },
    reviewLate: (day: string): string => `Late: the panel was to decide by ${day}. The public page says so.`,
    escalation: (day: string): string =>
      `This case goes to the regulator on ${day}. Only the panel’s chair and the trade body together can stop it, each with a public reason.`,
    atRegulator: (day: string): string => `The regulator was told on ${day}.`,
    earlier: 'Answers that the panel rejected',
    rejectedOn: (day: string): string => `Rejected on ${day}`,
  },
  proposal: {
    title: 'Waiting for a second member',
    by: 'Proposed by',
    on: 'Proposed on',
    lapses: 'Lapses after',
    own: 'You proposed this. Another member has to second it; alone it does nothing.',
    second: 'Second this',
    withdraw: 'Take it back',
  },
  acts: {
    title: 'What you can propose',
    body: 'You propose, another member seconds. Only then is it done.',
  },
  board: {
    title: 'What the board has done',
    told: 'Told on',
    notTold: 'No mailbox of the board has taken our mail yet',
    due: 'Answer due by',
    noDate: 'No date yet',
    longer: 'Asked for more time because',
    answered: 'Answered on',
    none: 'Not yet',
    says: 'Does it accept that the promise is not kept?',
    kinds: { accept: 'Yes', part: 'In part', reject: 'No' },
    reason: 'Its reason',
    action: 'What it will do',
  },
  information: {
    title: 'What the panel asked the association for',
    question: 'Question',
    by: 'Due by',
    late: (day: string): string => `${day} (late)`,
    given: 'Answer',
    none: 'None so far',
  },
  danger: {
    title: 'Reports of danger',
    body: 'Two readers at the trade body read such reports. What tenants wrote is shown to nobody else.',
    kinds: {
      'danger-cluster': 'Several reports of one danger',
      'grave-danger': 'One report of a grave danger',
    },
    standings: {
      unread: 'Not read by both readers yet',
      disputed: 'The readers differ; a third decides',
      confirmed: 'Confirmed',
      'not-upheld': 'Not confirmed',
      undecided: 'The readers differed and no third decided in time; it went on as though confirmed',
    },
  },
  themes: {
    title: 'What tenants write about',
    body: 'Readers sort tenants’ own words by what they are about. You see counts, never the words.',
    none: 'Too few texts about this promise have been sorted to show anything.',
    quarter: (day: string): string => `Three months from ${day}`,
    theme: 'What it is about',
    texts: 'Texts',
    atLeast: (count: string): string => `at least ${count}`,
  },
  stops: {
    title: 'A stop on the way to the regulator',
    by: 'Asked for by',
    on: 'On',
    reason: 'Public reason',
  },
  acted: {
    title: 'What the panel did',
    on: 'Decided on',
    proposed: 'Proposed by',
    seconded: 'Seconded by',
    lead: 'Small panel',
    leadMeans: 'The trade body’s independent lead acted, because the panel has fewer than two members.',
  },
  done: {
    proposed: 'Proposed. Another member has to second it.',
    seconded: 'Done. Two of you have decided it, and it is recorded.',
    withdrawn: 'You have taken it back.',
    drafted: 'Saved as a draft. The other members see it; the board does not.',
    'view-written': 'Saved. Your view stands beside the report.',
    'view-withdrawn': 'You have taken your view back.',
    'stop-asked': 'Recorded. The case is stopped only if the trade body asks for it too.',
  },
  refused: {
    title: 'This was not done',
    why: {
      'moved-on': 'The case has moved on since you opened the page. Look at it again.',
      'same-person': 'It takes two people, and you proposed this yourself.',
      'no-such-proposal': 'This proposal is gone: it was seconded, taken back, or it lapsed.',
      'panel-has-members': 'The panel has enough members to act by itself.',
      'not-answered': 'The board has not answered yet.',
      'not-in-review': 'The panel does not have this case for a decision now.',
      'regulator-has-it': 'The regulator has this case now.',
      'escalation-is-due': 'The case is on its way to the regulator, so it cannot be closed.',
      'danger-is-open': 'Readers have not finished with a report of danger, so the case cannot be closed.',
      'request-is-open': 'The association has not answered your last question yet.',
      'too-many-requests': 'The panel has asked as often as one case allows.',
      'nothing-to-monitor': 'The board rejected the case, so there is no promise to accept.',
      'case-closed': 'The case is closed.',
      'board-not-told': 'The board has not been told of this case yet.',
      'draft-changed': 'There is a newer text than the one that you read. Read it first.',
      'no-draft': 'This text does not wait any more: it was sent, or published.',
      'reply-is-open': 'The board still has days to reply, so the report cannot be published yet.',
      'too-many-versions': 'This report was sent to the board as often as one case allows.',
      'too-many-recommendations': 'The panel has recommended as much as one case allows.',
      'already-decided': 'The panel has judged this recommendation already.',
      'action-day-passed': 'The day that was proposed has passed. Propose it again with a later day.',
      'not-yours': 'This is not yours to do: only members of the panel can.',
    },
    typed: 'What you wrote, so that you can copy it:',
    back: 'Back to the case',
    toQueue: 'To what is waiting',
  },
};
