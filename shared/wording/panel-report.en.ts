/** A panel's report, views of members and recommendations, as the panel itself sees them. */
export const panelReportEn = {
  title: 'The panel’s report',
  who: {
    'trade-body': 'the trade body',
    reader: 'a reader',
    'panel-member': 'a panel member',
    'panel-chair': 'the panel’s chair',
    'independent-lead': 'the independent lead',
  },
  you: 'you',
  stands: {
    none: 'Nobody has written a draft yet. Any member can begin.',
    draft: (number: number, who: string, day: string): string =>
      `Draft ${number} was written by ${who} on ${day}. The board has not seen it.`,
    board: (version: number, day: string): string =>
      `Version ${version} is with the board, which can reply until ${day}. The panel waits.`,
    replied: (version: number, day: string): string =>
      `The board replied to version ${version} on ${day}. The panel can publish it now.`,
    'reply-over': (version: number, day: string): string =>
      `The board could reply to version ${version} until ${day}, and did not. The panel can publish it now.`,
    published: (version: number, day: string): string => `Version ${version} was published on ${day}.`,
    alsoDraft: (number: number, who: string, day: string): string =>
      `A new text is being written: draft ${number}, by ${who}, on ${day}.`,
  },
  write: 'Write a draft',
  change: 'Change this draft',
  writeAnew: 'Write a new text',
  send: 'Propose to send this draft to the board',
  publish: (version: number): string => `Propose to publish version ${version}`,
  alone: 'Alone your proposal does nothing: another member has to second it.',
  waits: {
    send: 'It is proposed to send this draft to the board.',
    publish: (version: number): string => `It is proposed to publish version ${version}.`,
  },
  toProposal: 'Look at the proposal',
  draft: (number: number): string => `Draft ${number}`,
  version: (number: number): string => `Version ${number}`,
  sentOn: (day: string): string => `Sent to the board on ${day}`,
  reply: 'The board’s reply',
  repliedOn: (day: string): string => `On ${day}`,
  noReply: 'The board has not replied.',
  inPublic: (version: number): string => `Version ${version} as everybody sees it`,
  changedSince: 'The draft has been changed since this was proposed.',
  views: {
    title: 'Views of members',
    means:
      'A member who sees it otherwise can say so here. It is published beside the report, and nobody can leave it out.',
    none: 'No member has written a view of their own.',
    with: 'Views that stand beside it now',
    own: 'Your view',
    of: (who: string, day: string): string => `View of ${who}, ${day}`,
    write: 'Write a view of your own',
    change: 'Change your view, or take it back',
  },
  items: {
    title: 'What the panel recommends',
    one: (number: number): string => `Recommendation ${number}`,
    due: 'Board’s answer due by',
    late: 'Late in public',
    accepts: 'Does the board accept it?',
    none: 'It has not answered yet',
    answeredOn: (answer: string, day: string): string => `${answer} (${day})`,
    verdict: 'The panel’s verdict',
    judge: 'Judge what came of it',
    judgeWhich: (number: number): string => `(recommendation ${number})`,
  },
  page: {
    title: 'Write the panel’s report',
    lead: 'Each time you save, this becomes a draft with a number, which the other members can change. The board sees it once two members send it.',
    apart: 'Recommendations are no part of this text. They are proposed one by one, and shown beneath it.',
    upon: (number: number, who: string, day: string): string =>
      `You see draft ${number}, written by ${who} on ${day}.`,
    fromVersion: (version: number): string =>
      `You see the text of version ${version}. What you save becomes a new draft; version ${version} stays as it is.`,
    publicNote:
      'What you write becomes public, word for word. Do not name a tenant, a home or a member of staff.',
    fields: { title: 'Title', findings: 'What the panel found' },
    hints: {
      title: 'Up to 120 characters.',
      findings: 'Up to 6,000 characters. Leave an empty line between paragraphs.',
    },
    save: 'Save as a draft',
    errors: {
      title: { missing: 'Enter a title', 'too-long': 'The title must be 120 characters or fewer' },
      findings: {
        missing: 'Enter what the panel found',
        'too-long': 'What the panel found must be 6,000 characters or fewer',
      },
    },
    changed: (before: number, after: number): string => `What changed from draft ${before} to draft ${after}`,
  },
  meanwhile: {
    title: 'Somebody else has changed the draft',
    body: (number: number): string =>
      `While you wrote, another member saved draft ${number}. Your text is not saved yet, and it is not lost: it stands in the boxes below.`,
    sent: 'While you wrote, the draft was sent to the board. Your text is not saved yet, and it is not lost: it stands in the boxes below. Save it if the panel needs a new text.',
    next: (number: number): string =>
      `Read draft ${number}. Put into your text what you want to keep of it. Then save: your text becomes the next draft.`,
    theirs: (number: number, who: string): string => `Draft ${number}, by ${who}`,
    differs: (number: number): string => `What your text changes in draft ${number}`,
    toOwn: 'Go to your text',
  },
  differences: { went: 'taken out:', came: 'put in:', end: 'end' },
  viewPage: {
    title: 'Your own view',
    lead: 'Do you see it otherwise than the report does? Say so here. Nobody else can change it or leave it out.',
    published: 'It is published beside the report, and shows your part on the panel, not your name.',
    whenPublished: 'A version that is public already keeps the views that it was published with.',
    field: 'Your view',
    hint: 'Up to 2,000 characters.',
    save: 'Save your view',
    withdraw: 'Take your view back',
    withdrawMeans: 'Then no view of yours is published with the next version.',
    errors: { missing: 'Enter your view', 'too-long': 'Your view must be 2,000 characters or fewer' },
  },
};
