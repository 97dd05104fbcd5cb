import * as z from 'zod';

const workingDays = z.int().min(0).max(60);
const share = z.number().gt(0).lt(1);

/** A danger category that the form's danger page offers; "the same hazard" means the same id. */
export const hazardId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .brand('HazardId');
export type HazardId = z.infer<typeof hazardId>;

/** One thing that may be known of a home, so that answers can be weighted to it; `levels` in the order of the form. */
export const dimension = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  levels: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).min(2),
});
export type Dimension = z.infer<typeof dimension>;

/** A choice of the page about something that went wrong. */
export const problemWord = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand('ProblemWord');

/** What a tenant's words are about, as a reader codes them. */
export const themeId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .brand('ThemeId');
export type ThemeId = z.infer<typeof themeId>;

/** Every number that this project chose. A run, a submission and a case each carry the edition they were made under. */
export const rulebookEdition = z.strictObject({
  id: z.string().min(1),
  date: z.iso.date(),
  scoring: z.strictObject({
    /** Fewer counted homes than this is "no result". */
    floor: z.int().min(1),
    /** Standard normal quantiles: the 95 % interval, and the funnel's 95 % and 99.8 % lines. */
    intervalZ: z.number(),
    funnelZ95: z.number(),
    funnelZ998: z.number(),
    /** Share of z-scores drawn in at each end before the over-dispersion is measured. */
    winsorised: share,
  }),
  weighting: z.strictObject({
    /** What a submission may say of its home; together they make its stratum. */
    dimensions: z.array(dimension).min(1),
    /** Margins of one association may differ in their sums by this share of its homes; more is a mistake in the file. */
    marginsWithin: share,
    /** Fewer homes at a level than this, and its dimension is left out: so few cannot speak for all of them. */
    levelFloor: z.int().min(1),
    /** Weights outside these, as multiples of the mean weight, are drawn in to them. */
    lowestWeight: share,
    highestWeight: z.number().gt(1),
    /** Rounds of raking after which it has failed, and how near to 1 every factor must come before. */
    rounds: z.int().min(1),
    tolerance: z.number().gt(0),
  }),
  serious: z.strictObject({
    minimumHomes: z.int().min(1),
    minimumAssociations: z.int().min(2),
    /** Chance of any false serious flag in the sector in a reporting year. */
    falseFlagChance: share,
    /** A stream fails when more than this share of homes answers at levels 1 or 2. */
    failingBar: z.strictObject({ usual: share, byCommitment: z.record(z.string(), share) }),
  }),
  /** What the panel is asked to look at; it opens no case. */
  watch: z.strictObject({
    minimumHomes: z.int().min(1),
    /** An e-value from here on is worth a look. */
    eValue: z.number().gt(1),
    /** Share of the funnel's watches that may be chance (Benjamini and Hochberg). */
    falseDiscoveryRate: share,
    /**
     * The chart of change looks for odds of failing so many times those of an association's own past, and speaks at
     * this height. Its past begins as though so many homes had answered like the sector.
     */
    change: z.strictObject({
      oddsRatio: z.number().gt(1),
      height: z.number().gt(0),
      priorHomes: z.number().gt(0),
    }),
  }),
  /** What is shown to people as odd. It deletes nothing and changes no score. */
  oddities: z.strictObject({
    /**
     * A burst is at least `minimum` answers of a week, and `times` the mean of up to `weeksBefore` weeks before it, at
     * least `fewestWeeks`. The last `recentWeeks` weeks are looked at.
     */
    burst: z.strictObject({
      minimum: z.int().min(1),
      times: z.number().gt(1),
      weeksBefore: z.int().min(1),
      fewestWeeks: z.int().min(1),
      recentWeeks: z.int().min(1),
    }),
    /** The same level for every promise, of homes that gave at least `levels`: odds so many times the sector's. */
    straight: z.strictObject({
      levels: z.int().min(2),
      minimumHomes: z.int().min(1),
      oddsRatio: z.number().gt(1),
    }),
    /** A run lists no more than these, so that nobody can fill it up. */
    mostListed: z.int().min(1),
  }),
  danger: z.strictObject({
    hazards: z.array(hazardId).length(7),
    clusterHomes: z.int().min(2),
    clusterDays: z.int().min(1),
    /** Working days after the (first working) day on which a danger is found, by whose end one reader has read it. */
    firstReadBy: workingDays,
    /** Working days in which a second reader confirms; unread then, it alarms. */
    readBy: workingDays,
    /** Working days after which the board is told "unconfirmed" whoever has read it. */
    boardToldBy: workingDays,
    /** Working days in which a third reader decides where two differ; after them it goes on as confirmed would. */
    decideBy: workingDays,
  }),
  /** What a tenant may say of something that went wrong; shown in numbers, it opens no case. */
  problem: z.strictObject({ kinds: z.array(problemWord).min(2), when: z.array(problemWord).min(2) }),
  /** Of words, panels get themes: counts of texts, rounded down to whole multiples of `step`. */
  themes: z.strictObject({ ids: z.array(themeId).min(2), step: z.int().min(2) }),
  /** Times that law or code sets a landlord, as the form tells them. Nothing is computed from them. */
  legalTimes: z.strictObject({
    complaint: z.strictObject({
      acknowledgeDays: workingDays,
      /** Counted from the acknowledgement; the second answer likewise. */
      firstAnswerDays: workingDays,
      secondAnswerDays: workingDays,
    }),
    hazard: z.strictObject({
      emergencyHours: z.int().min(1),
      investigateDays: workingDays,
      /** Counted from the end of the investigation; making safe likewise. */
      summaryDays: workingDays,
      makeSafeDays: workingDays,
    }),
  }),
  clocks: z.strictObject({
    acknowledge: workingDays,
    answer: workingDays,
    /** Working days after the due day from which an answer is very late; the day after the due day it is late. */
    veryLate: workingDays,
    /** Working days that a due escalation waits in public. */
    publicWait: workingDays,
    regulatorReminders: z.array(workingDays),
    /** Day 0 of a posted notice is this many working days after the logged posting date. */
    post: workingDays,
    /** Working days without any recorded delivery after which the notice goes to the regulator as undeliverable. */
    undeliverable: workingDays,
    /** Working days around the answer's due date on which the board is reminded; negative is before. */
    boardReminders: z.array(z.int().min(-30).max(30)),
    /** Working days by which the board's one extension moves its due date. */
    extension: workingDays,
    /** Working days that a board has to answer again after the panel rejected its answer. */
    answerAgain: workingDays,
    /** Working days in which a panel decides about an answer, and about a case whose escalation was stopped. */
    panelReview: workingDays,
    /** Working days that an association has to give the panel what it asked for. */
    information: workingDays,
    /** Working days that a board has to reply to a panel's report before it may be published. */
    reportReply: workingDays,
    /** Working days that a board has to answer a recommendation. */
    recommendation: workingDays,
  }),
  panel: z.strictObject({
    /** A panel with fewer members acts with the trade body's independent lead. */
    members: z.int().min(2),
    /** Working days after which the others are reminded of what waits for a second member, and after which it lapses. */
    proposalReminder: workingDays,
    proposalLapses: workingDays,
    /** The rejection with this number goes to the regulator, not back to the board. */
    rejections: z.int().min(1),
    /** How often one case may ask the association for information; each is a mail of its own. */
    informationRequests: z.int().min(1).max(3),
    /** How many texts of its report a panel may send to one board about one case, and how many recommendations. */
    reportVersions: z.int().min(1).max(10),
    recommendations: z.int().min(1).max(50),
    /** The other of a board's two contacts is mailed about so many drafts of one case; each is a mail of its own. */
    draftMails: z.int().min(1).max(50),
  }),
  publication: z.strictObject({
    panelFrom: z.int(),
    publicFrom: z.int(),
    levelsFrom: z.int(),
    cellFloor: z.int(),
    /** Counts of homes at one level below this, but not 0, are hidden. */
    hiddenBelow: z.int().min(1),
    /** Answers that someone may know already, and still must not be able to work out another home's. */
    knownHomes: z.int().min(0),
    /** A new figure needs this many new homes since the last published one. */
    newHomes: z.int(),
    /** Below this n, 0 % and 100 % are shown as "under 5" and "over 95". */
    extremesBelow: z.int(),
    /** Day of the month on which figures are published. */
    dayOfMonth: z.int().min(1).max(28),
    /** How many figures of one promise are kept for its trend, the newest. */
    trendFigures: z.int().min(2),
    /** Working days after day 0 when evidence and answers of a case become public. */
    caseEvidence: workingDays,
  }),
  retention: z.strictObject({
    draftDays: z.int(),
    wordsDays: z.int(),
    contactDays: z.int(),
    submissionMonthsAfterYear: z.int(),
    /** Days after a reporting year's end before which its key may not be destroyed. */
    yearKeyDays: z.int().min(0),
    /** Days between the order to destroy a key and its end: the key service takes 7 to 30. */
    yearKeyWaitDays: z.int().min(7).max(30),
    caseYears: z.int(),
    mailDays: z.int(),
    /** Days for which a signed link in a mail opens its page. */
    linkDays: z.int(),
  }),
  codes: z.strictObject({ wrongTries: z.int(), coolDownMinutes: z.int(), longestCoolDownMinutes: z.int() }),
});
export type Rulebook = z.infer<typeof rulebookEdition>;
