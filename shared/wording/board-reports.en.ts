/** Words of a board's pages about what its panel reports and recommends. */
export const boardReportsEn = {
  report: {
    section: 'The report of the panel',
    sent: (moment: string): string =>
      `The panel of tenants sent you its report on ${moment}. You read it before anybody else does.`,
    due: (day: string): string =>
      `You may reply to it, once, by ${day}. After that the panel may publish it.`,
    over: (day: string): string =>
      `Your reply was due by ${day}. You can still reply until the panel publishes the report.`,
    open: 'Read the report and reply',
    read: 'Read the report',
    replied: (moment: string): string => `You replied on ${moment}. The panel may now publish the report.`,
    published: (moment: string): string => `The report has been public since ${moment}.`,
    inPublic: 'See the report in public',
    title: (version: number): string => `Report of the panel, text ${version}`,
    lead: 'You may comment on the report, once; one of you two is enough. You cannot change it.',
    public: 'Your reply is public, word for word, beside the report.',
    label: 'Your reply',
    hint: 'Up to 2,000 characters.',
    checkTitle: 'Check your reply before you send it',
    key: 'Your reply',
    send: 'Send the reply for good',
    done: 'Your reply is recorded. Secretary and chair each get a receipt.',
    errors: { missing: 'Enter your reply', 'too-long': 'Your reply must be 2,000 characters or fewer' },
    findings: 'What the panel finds',
    view: { member: 'View of a panel member', chair: 'View of the panel chair' },
    reply: 'Reply of the board',
    noReply: 'The board has not replied.',
    preview: 'Show the report as everybody will read it',
    previewNote:
      'Members of the panel may still add or change a view of their own until the report is published.',
  },
  item: {
    section: 'What the panel recommends',
    title: (number: number): string => `Recommendation ${number}`,
    text: 'What should be done',
    owner: 'Who should see to it',
    by: 'To be done by',
    answerBy: 'Answer by',
    late: (day: string): string => `${day}. Late: the public page says so.`,
    start: (number: number): string => `Answer recommendation ${number}`,
    change: (number: number): string => `Change your draft about recommendation ${number}`,
    open: (number: number): string => `Read the draft about recommendation ${number}`,
    yours: (other: string): string => `Your draft waits for ${other}. It is no answer until they confirm it.`,
    theirs: (other: string): string =>
      `A draft by ${other} waits for you. It is no answer until you confirm it.`,
    returned: 'The draft was sent back with this reason:',
    formTitle: (number: number): string => `Draft the board’s answer to recommendation ${number}`,
    kind: 'Does the board accept the recommendation?',
    publicNote:
      'The board’s answer becomes public when it is confirmed, word for word, beside the recommendation. Do not name a tenant, a home or a member of staff.',
    answer: 'Answer of the board',
    none: 'The board has not answered yet.',
    answered: (moment: string): string => `Answered on ${moment}.`,
    verdict: 'What the panel says came of it',
    verdicts: { kept: 'Done.', partly: 'Done in part.', 'not-kept': 'Not done.' },
    preview: 'Show the recommendation as everybody will read it',
    judge: (number: number): string => `Confirm the answer to recommendation ${number}, or send it back`,
    confirm: 'Confirm: this is the board’s answer',
    confirmed: 'You have confirmed the answer to the recommendation. Secretary and chair each get a receipt.',
    drafted: 'Your draft about the recommendation is saved. It waits for the other of you two.',
    sentBack: 'You have sent the draft about the recommendation back with your reason.',
  },
  refused: {
    'report-replied': 'The board has replied to this text of the report already. There is one reply.',
    'report-public':
      'The panel does not wait for a reply to this text: the report is public, or there is no such text.',
    'report-changed':
      'The panel has sent a newer text of its report. Please read that one; it has a right of reply of its own.',
    'item-answered': 'The board’s answer to this recommendation is recorded already.',
  },
};
