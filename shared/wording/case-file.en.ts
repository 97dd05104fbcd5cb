import type { CaseEvent, CaseState } from '../domain/escalation/case.ts';
import type { CaseFile } from '../domain/escalation/case-file.ts';

/** Words of the case file: the regulator's five groups of factors, and the timeline. */
export const caseFileEn = {
  title: (reference: string) => `Case file ${reference}`,
  made: (day: string) => `Made on ${day} by Together with Tenants`,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  sections: {
    remit: '1. Remit',
    context: '2. Context',
    scale: '3. Scale and impact',
    actions: '4. What the landlord did',
    why: '5. Why now',
    timeline: 'Timeline',
    checking: 'Checking this file',
  },
  remit: (promise: string, charter: string) =>
    `The promise “${promise}” of the Together with Tenants charter, edition ${charter}, touches these consumer standards:`,
  context: {
    caption: 'The landlord',
    name: 'Name',
    code: 'Registration code',
    designation: 'Designation',
    homes: 'Homes',
    homesValue: (homes: string, day: string) => `${homes} (${day})`,
    year: 'Reporting year',
    yearValue: (year: number) => `1 April ${year} to 31 March ${year + 1}`,
    state: 'State of the case',
    latest: 'The same promise in the latest run',
    latestLabel: (day: string, mode: string) => `${day}, ${mode}`,
    latestValue: (score: string, low: string, high: string, n: string) =>
      `${score} (95% interval ${low} to ${high}), ${n} homes`,
    published: {
      lead: 'What was published about this promise over time, from answers on the web:',
      caption: 'Published figures (the newest twelve; the CSV and JSON files hold all)',
      label: (day: string) => `Up to ${day}`,
    },
    noLatest: 'The latest run has no figure for this promise from thirty homes or more.',
  },
  method:
    'One answer a home counts, from homes with a code by post. Answers are people’s own: they choose to give them, so the figures are not a random sample. Figures are compared within one way of answering only.',
  actions: {
    caption: 'The board and its dates',
    notice: 'Notice due to be sent',
    dayZero: 'Told on (day 0)',
    proof: 'What proves it',
    proofs: {
      delivery: 'its mail system took the mail',
      post: 'letter: posting date and two working days',
      acknowledgement: 'the board acted by the link in the mail',
    },
    acknowledgeBy: 'Acknowledgement due by',
    acknowledged: 'Acknowledged on',
    answerBy: 'Answer due by',
    late: 'Late since',
    veryLate: 'Very late since',
    answered: 'Answered on',
    none: 'no',
    notTold: 'not told: no mailbox took the notice and no letter is recorded',
  },
  why: {
    'answer-late': (due: string, went: string) =>
      `The answer of the board was not there when it was due. The escalation fell due on ${due}, waited in public for five working days, and went to the regulator on ${went}. An answer that came in between is in section 4 and does not call it back.`,
    'rejected-twice': (due: string, went: string) =>
      `The panel of tenants has rejected the answer of the board twice. The escalation fell due on ${due} and went to the regulator on ${went}.`,
    undeliverable: (due: string) =>
      `No mailbox of the board took the notice, and no letter is recorded, in five working days. A mailbox that does not work must not stop a clock, so the case went to the regulator on ${due}.`,
    'confirmed-danger': (due: string) =>
      `Two readers have confirmed reports of danger. Such a case goes to the regulator at once, on ${due}, and to the board at the same time.`,
  } satisfies Record<CaseFile['escalation']['reason'], (due: string, went: string) => string>,
  statistics: (rulebook: string) =>
    `The rules, the numbers in them and the method are public: rulebook edition ${rulebook}.`,
  states: {
    detected: 'detected',
    triage: 'danger being read',
    'board-notified': 'board told',
    'board-acknowledged': 'board has acknowledged',
    'board-answered': 'board has answered',
    'panel-review': 'with the panel',
    'accepted-monitored': 'answer accepted, being watched',
    rejected: 'answer rejected by the panel',
    'regulator-notified': 'regulator told',
    'regulator-acknowledged': 'regulator has acknowledged',
    closed: 'closed',
  } satisfies Record<CaseState, string>,
  events: {
    opened: 'A run found a failure; the case was opened',
    'failure-joined': 'A further failure was added',
    'triage-started': 'Reports of danger were given to readers',
    'board-notice-owed': 'The notice to the board fell due',
    'board-update-owed': 'The board was due to be told of the further failure',
    'notice-bounced': 'A mailbox did not take a mail',
    'board-notified': 'The board was told; its dates were set',
    'reminder-owed': 'A reminder fell due',
    'board-acknowledged': 'The board acknowledged',
    'acknowledgement-missed': 'Nobody had acknowledged in time; the second contact was written to',
    'board-answered': 'The board answered',
    'answer-late': 'The answer was late',
    'answer-very-late': 'The answer was very late',
    'escalation-due': 'An escalation to the regulator fell due',
    'regulator-notice-owed': 'The case went to the regulator',
    'regulator-notified': "The regulator's mail system took the mail",
    'regulator-acknowledged': 'The regulator acknowledged',
    closed: 'The case was closed',
  } satisfies Record<CaseEvent['kind'], string>,
  checking:
    'Each line of the timeline has an entry in the ledger of this service. The JSON file holds the SHA-256 hash of each. The manifest holds the sums of the three files; “sha256sum -c” checks them.',
} as const;
