import * as z from 'zod';

/**
 * One object per grant. A construct's `grant…(fn)` sets exactly these variables and the permission in one call; a
 * handler parses exactly the same object at cold start (`environmentOf`) and reports all that is missing at once.
 */
export const grants = {
  associations: z.object({ ASSOCIATIONS_TABLE: z.string().min(1) }),
  submissions: z.object({ SUBMISSIONS_TABLE: z.string().min(1) }),
  scores: z.object({ SCORES_TABLE: z.string().min(1) }),
  cases: z.object({ CASES_TABLE: z.string().min(1) }),
  confidences: z.object({ CONFIDENCES_TABLE: z.string().min(1), VAULT_KEY: z.string().min(1) }),
  /** `YEAR_KEYS`: JSON from reporting year to the id of its HMAC key; `CODES_KEY` guards the register of codes. */
  voices: z.object({
    YEAR_KEYS: z.string().transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
    CODES_KEY: z.string().min(1),
  }),
  /** The key that signs receipts. */
  signing: z.object({ RECEIPTS_KEY: z.string().min(1) }),
  ledger: z.object({ LEDGER_TABLE: z.string().min(1) }),
  /** The key that signs the head of the public log. */
  logSigning: z.object({ LOG_KEY: z.string().min(1) }),
  bus: z.object({ BUS_NAME: z.string().min(1) }),
  mail: z.object({
    MAIL_FROM: z.string().min(3),
    MAIL_REPLY_TO: z.string().min(3),
    MAIL_IDENTITY: z.string().min(1),
    MAIL_CONFIGURATION_SET: z.string().min(1),
  }),
  /** Mailboxes that stand in no register; who knows them may ask whether SES sends to a mailbox at all. */
  mailboxes: z.object({
    REGULATOR_MAILBOX: z.string().min(3),
    TRADE_BODY_MAILBOX: z.string().min(3),
    /** In its sandbox SES may refuse to say what is on its list. */
    SUPPRESSION_LIST: z.enum(['answers', 'may-refuse']),
  }),
  /** What one mail with a link needs: no mailbox of anybody, and no table. */
  linkMail: z.object({
    LINK_MAIL_FROM: z.string().min(3),
    LINK_MAIL_REPLY_TO: z.string().min(3),
    LINK_MAIL_CONFIGURATION_SET: z.string().min(1),
  }),
  /** What the one mail that passes an address on needs; where it goes stands in the register. */
  safetyMail: z.object({
    SAFETY_MAIL_FROM: z.string().min(3),
    SAFETY_MAIL_REPLY_TO: z.string().min(3),
    SAFETY_MAIL_CONFIGURATION_SET: z.string().min(1),
  }),
  /** The one function that mails links of saved forms. */
  linkMailer: z.object({ LINK_MAILER: z.string().min(1) }),
  /** The one function that mails links to members of panels. */
  panelMailer: z.object({ PANEL_MAILER: z.string().min(1) }),
  /** The secret that signs links, read at run time; never on the tenant's path. */
  links: z.object({ LINK_SECRET: z.string().min(1) }),
  people: z.object({ PEOPLE_TABLE: z.string().min(1) }),
  /** The service that says who somebody is, our name there, and what seals an attempt to sign in. */
  signIn: z.object({
    SIGN_IN_ISSUER: z.string().min(1),
    SIGN_IN_CLIENT: z.string().min(1),
    SIGN_IN_SECRET: z.string().min(16),
  }),
  /** What every page needs: its public address, the stylesheet's hashed path and the edge's fence. */
  entrance: z.object({
    PUBLIC_ADDRESS: z.string().min(1),
    STYLESHEET: z.string().min(1),
    EDGE_SECRET: z.string().min(1),
  }),
  /** Where mails point to; no page is served with it. */
  address: z.object({ PUBLIC_ADDRESS: z.string().min(1) }),
  /** Seals the form's state into its pages; the hashed paths of the scripts of "Exit this page" and of suggestions. */
  form: z.object({
    FORM_SECRET: z.string().min(16),
    EXIT_SCRIPT: z.string().min(1),
    SUGGEST_SCRIPT: z.string().min(1),
  }),
  /** Seals what helpers type: into their pages, and first entries of paper forms. */
  helping: z.object({ HELPING_SECRET: z.string().min(16) }),
} as const;

export type GrantName = keyof typeof grants;
export type Variables<G extends GrantName> = z.infer<(typeof grants)[G]>;

type Merged<G extends GrantName> = { [K in G]: (x: Variables<K>) => void }[G] extends (x: infer I) => void
  ? I
  : never;

/**
 * Parses the variables of the named grants out of an environment.
 * @throws one error that names every variable that is missing or wrong.
 */
export const environmentOf = <G extends GrantName>(
  environment: Record<string, string | undefined>,
  ...names: readonly G[]
): Merged<G> => {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const parsed = grants[name].safeParse(environment);
    if (parsed.success) Object.assign(values, parsed.data);
    else
      problems.push(
        ...parsed.error.issues.map((issue) => `${issue.path.join('.')} (grant ${name}): ${issue.message}`),
      );
  }
  if (problems.length > 0)
    throw new Error(`environment is not what this function was granted:\n  ${problems.join('\n  ')}`);
  return values as Merged<G>;
};

/**
 * The header in which the edge sends `EDGE_SECRET`: by it a function knows that a request came through the edge.
 * Small letters, as the gateway hands it over. Names that begin with `x-edge-` are refused by CloudFront.
 */
export const edgeHeader = 'x-fence-secret';
