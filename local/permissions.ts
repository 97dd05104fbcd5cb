/** One statement of a policy, resolved. Lists are never empty; `principals` only where the policy hangs on a resource. */
export type Statement = {
  effect: 'Allow' | 'Deny';
  actions: readonly string[];
  resources: readonly string[];
  /** `*`, `service:events.amazonaws.com`, `aws:arn:…`. */
  principals: readonly string[] | undefined;
  /** operator → key → accepted values */
  conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

type Principal =
  | { kind: 'role'; arn: string; account: string; statements: readonly Statement[] }
  | { kind: 'service'; name: string };

export type Asked = {
  principal: Principal;
  action: string;
  resource: string;
  /** Condition keys of the call, such as `kms:ViaService`; keys compare without regard to case. */
  context: Readonly<Record<string, string | readonly string[]>>;
  /** The policy on the resource itself (queue, key, function), if it has one. */
  resourcePolicy?: readonly Statement[];
  /** A key never trusts the account's policies unless its own policy says so. */
  resourcePolicyIsNeeded?: boolean;
};

export type Verdict = { allowed: true } | { allowed: false; because: string };

const patterns = new Map<string, RegExp>();

/** IAM's wildcards: `*` any run of characters, `?` one character. */
export const matchesPattern = (pattern: string, value: string): boolean => {
  if (pattern === '*') return true;
  let compiled = patterns.get(pattern);
  if (!compiled) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    compiled = new RegExp(`^${source}$`, 's');
    patterns.set(pattern, compiled);
  }
  return compiled.test(value);
};

const equalsIgnoringCase = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

type Compare = (accepted: string, actual: string) => boolean;

const comparisons: Record<string, Compare> = {
  StringEquals: (accepted, actual) => accepted === actual,
  StringLike: matchesPattern,
  StringEqualsIgnoreCase: equalsIgnoringCase,
  ArnEquals: matchesPattern,
  ArnLike: matchesPattern,
  Bool: equalsIgnoringCase,
};
const negations: Record<string, Compare> = {
  StringNotEquals: (accepted, actual) => accepted === actual,
  StringNotLike: matchesPattern,
  ArnNotEquals: matchesPattern,
  ArnNotLike: matchesPattern,
};

/** Condition operators that `isAllowed` understands; a template that uses another one must not start. */
export const knownOperators: ReadonlySet<string> = new Set(
  [...Object.keys(comparisons), ...Object.keys(negations)]
    .flatMap((name) => [name, `${name}IfExists`, `ForAllValues:${name}`, `ForAnyValue:${name}`])
    .concat('Null'),
);

const lookUp = (context: Asked['context'], key: string): readonly string[] | undefined => {
  const found = Object.entries(context).find(([name]) => equalsIgnoringCase(name, key))?.[1];
  return typeof found === 'string' ? [found] : found;
};

const holdsFor = (operator: string, accepted: readonly string[], actual: readonly string[] | undefined) => {
  if (operator === 'Null') return accepted.some((each) => (each === 'true') === (actual === undefined));
  const [, quantifier, name, optional] =
    /^(ForAllValues:|ForAnyValue:)?(.+?)(IfExists)?$/.exec(operator) ?? [];
  const compare = comparisons[name ?? ''];
  const refuse = negations[name ?? ''];
  if (!compare && !refuse) return false;
  if (actual === undefined || actual.length === 0)
    return quantifier === 'ForAllValues:' || optional !== undefined || refuse !== undefined;
  const one = (value: string) =>
    compare
      ? accepted.some((each) => compare(each, value))
      : accepted.every((each) => refuse !== undefined && !refuse(each, value));
  return quantifier === 'ForAllValues:' || !compare ? actual.every(one) : actual.some(one);
};

const conditionsHold = (statement: Statement, context: Asked['context']): boolean =>
  Object.entries(statement.conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, accepted]) => holdsFor(operator, accepted, lookUp(context, key))),
  );

const namesCall = (statement: Statement, asked: Asked): boolean =>
  statement.actions.some((each) => matchesPattern(each.toLowerCase(), asked.action.toLowerCase())) &&
  statement.resources.some((each) => matchesPattern(each, asked.resource)) &&
  conditionsHold(statement, asked.context);

const namesPrincipal = (statement: Statement, principal: Principal, withAccount: boolean): boolean =>
  (statement.principals ?? []).some((each) => {
    if (each === '*') return true;
    if (principal.kind === 'service') return each === `service:${principal.name}`;
    return (
      each === `aws:${principal.arn}` ||
      (withAccount && each === `aws:arn:aws:iam::${principal.account}:root`)
    );
  });

const whoIs = (principal: Principal): string =>
  principal.kind === 'role' ? principal.arn : `the service ${principal.name}`;

/**
 * Decides one call as IAM does within one account: an explicit Deny wins; otherwise a policy of the role or, for the
 * principal by name, the resource's own policy must allow it. A KMS key first has to trust the account.
 * Rule: AWS IAM user guide, "Policy evaluation logic", for requests within a single account.
 */
export const isAllowed = (asked: Asked): Verdict => {
  const { principal, resourcePolicy = [] } = asked;
  const own = principal.kind === 'role' ? principal.statements.filter((each) => namesCall(each, asked)) : [];
  const called = resourcePolicy.filter((each) => namesCall(each, asked));
  const who = `${whoIs(principal)} is not authorized to perform: ${asked.action} on resource: ${asked.resource}`;
  const denied =
    own.some((each) => each.effect === 'Deny') ||
    called.some((each) => each.effect === 'Deny' && namesPrincipal(each, principal, true));
  if (denied) return { allowed: false, because: `${who} with an explicit deny` };

  const ownAllow = own.some((each) => each.effect === 'Allow');
  const named = called.some((each) => each.effect === 'Allow' && namesPrincipal(each, principal, false));
  if (named) return { allowed: true };
  if (!asked.resourcePolicyIsNeeded)
    return ownAllow
      ? { allowed: true }
      : { allowed: false, because: `${who} because no identity-based policy allows the action` };
  const trusted = called.some((each) => each.effect === 'Allow' && namesPrincipal(each, principal, true));
  if (ownAllow && trusted) return { allowed: true };
  return {
    allowed: false,
    because: ownAllow
      ? `${who} because no resource-based policy allows the action`
      : `${who} because no identity-based policy allows the action`,
  };
};
