import { isInBlock } from './address-block.ts';

type Fields = { readonly [name: string]: unknown };
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isText = (value: unknown): value is string => typeof value === 'string';
const lower = (value: unknown): unknown => (isText(value) ? value.toLowerCase() : value);

/** `*` any run of characters; a backslash makes the next character a plain one. */
const wildcard = (pattern: string): RegExp => {
  const source = pattern.replace(/\\([*\\])|\*|[.+?^${}()|[\]\\]/g, (found, escaped: string | undefined) =>
    escaped ? `\\${escaped}` : found === '*' ? '.*' : `\\${found}`,
  );
  return new RegExp(`^${source}$`, 's');
};

type Test = (argument: unknown, value: unknown) => boolean;

/** Plain words of `prefix` and `suffix`, or `{ "equals-ignore-case": … }` inside them. */
const edge =
  (meets: (value: string, part: string) => boolean): Test =>
  (argument, value) => {
    if (!isText(value)) return false;
    if (isText(argument)) return meets(value, argument);
    const folded = isFields(argument) ? argument['equals-ignore-case'] : undefined;
    return isText(folded) && meets(value.toLowerCase(), folded.toLowerCase());
  };

const compare: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** `["numeric", [">", 0, "<=", 5]]`: every pair must hold. */
const numeric: Test = (argument, value) => {
  const parts = listOf(argument);
  if (typeof value !== 'number' || parts.length % 2 !== 0) return false;
  return parts.every((part, index) => {
    if (index % 2 === 1) return true;
    const limit = parts[index + 1];
    const holds = compare[String(part)];
    return holds !== undefined && typeof limit === 'number' && holds(value, limit);
  });
};

const same: Test = (argument, value) => argument === value;

/** What stands inside `anything-but`: values, or one of prefix, suffix, wildcard, equals-ignore-case with values. */
const isExcluded = (argument: unknown, value: unknown): boolean => {
  if (!isFields(argument)) return listOf(argument).some((each) => same(each, value));
  return Object.entries(argument).some(([name, inner]) => {
    const test = tests[name];
    return test !== undefined && listOf(inner).some((each) => test(each, value));
  });
};

const tests: Record<string, Test> = {
  prefix: edge((value, part) => value.startsWith(part)),
  suffix: edge((value, part) => value.endsWith(part)),
  wildcard: (argument, value) => isText(argument) && isText(value) && wildcard(argument).test(value),
  'equals-ignore-case': (argument, value) => isText(value) && lower(argument) === lower(value),
  numeric,
  cidr: (argument, value) => isText(argument) && isText(value) && isInBlock(argument, value),
  'anything-but': (argument, value) => !isExcluded(argument, value),
};

const absent = Symbol('absent');

const meets = (condition: unknown, value: unknown): boolean => {
  if (!isFields(condition)) return value !== absent && same(condition, value);
  return Object.entries(condition).every(([name, argument]) => {
    if (name === 'exists') return (argument === true) === (value !== absent);
    const test = tests[name];
    return value !== absent && test !== undefined && test(argument, value);
  });
};

/** A leaf of the pattern: a list of conditions, of which one must meet one of the values. */
const leaf = (conditions: readonly unknown[], value: unknown): boolean => {
  const values = Array.isArray(value) ? (value.length === 0 ? [absent] : value) : [value];
  return conditions.some((condition) => values.some((each) => meets(condition, each)));
};

const field = (wanted: unknown, value: unknown): boolean => {
  // `exists` only looks at leaves: an object is not a value.
  if (Array.isArray(wanted)) return leaf(wanted, isFields(value) ? absent : value);
  if (!isFields(wanted)) return false;
  if (Array.isArray(value) && value.length > 0)
    return value.some((each) => matchesPattern(wanted, isFields(each) ? each : {}));
  return matchesPattern(wanted, isFields(value) ? value : {});
};

/**
 * Whether an event meets an EventBridge pattern: every field of the pattern, at least one condition each; fields of a
 * list of objects must meet in the same object. Rule: Amazon EventBridge user guide, "Creating event patterns" and
 * "Comparison operators".
 */
export const matchesPattern = (pattern: Fields, event: Fields): boolean =>
  Object.entries(pattern).every(([name, wanted]) => {
    if (name === '$or' && Array.isArray(wanted))
      return wanted.some((each) => isFields(each) && matchesPattern(each, event));
    return field(wanted, Object.hasOwn(event, name) ? event[name] : absent);
  });

const operators = new Set([...Object.keys(tests), 'exists']);

/** Words in a pattern that are no operator of EventBridge's: such a pattern must not be taken for one that never meets. */
export const unknownOperators = (pattern: unknown): string[] => {
  if (!isFields(pattern)) return [];
  return Object.entries(pattern).flatMap(([name, wanted]) => {
    if (name === '$or') return listOf(wanted).flatMap(unknownOperators);
    if (!Array.isArray(wanted)) return unknownOperators(wanted);
    return wanted
      .filter(isFields)
      .flatMap((condition) => Object.keys(condition).filter((operator) => !operators.has(operator)));
  });
};
