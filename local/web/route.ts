/** A route of the gateway that meets a request, and what its placeholders hold. */
export type Match<R> = { route: R; parameters: Record<string, string> };

type Pattern = { method: string; segments: readonly string[] };

const patternOf = (key: string): Pattern | undefined => {
  const [method, path] = key.split(' ');
  return method === undefined || path === undefined ? undefined : { method, segments: segmentsOf(path) };
};

const segmentsOf = (path: string): string[] => path.split('/').filter((each) => each !== '');

const isGreedy = (segment: string): boolean => /^\{.+\+\}$/.test(segment);
const isVariable = (segment: string): boolean => /^\{.+\}$/.test(segment);
const named = (segment: string): string => segment.replace(/^\{|\+?\}$/g, '');

const parametersOf = (pattern: Pattern, path: readonly string[]): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of pattern.segments.entries()) {
    if (isGreedy(segment)) {
      // A greedy placeholder takes at least one segment.
      if (path.length <= index) return undefined;
      parameters[named(segment)] = path.slice(index).join('/');
      return parameters;
    }
    const value = path[index];
    if (value === undefined || (!isVariable(segment) && segment !== value)) return undefined;
    if (isVariable(segment)) parameters[named(segment)] = value;
  }
  return path.length === pattern.segments.length ? parameters : undefined;
};

/** The more certain a route, the more it weighs: plain words, then placeholders, then greedy ones; exact methods first. */
const weight = (pattern: Pattern): string =>
  pattern.segments
    .map((segment) => (isGreedy(segment) ? '1' : isVariable(segment) ? '2' : '3'))
    .join('')
    .concat(pattern.method === 'ANY' ? '1' : '2');

/**
 * The route that an HTTP API chooses: the most specific that meets method and path, `$default` when none does.
 * Rule: API Gateway developer guide, "Routing API requests".
 */
export const matchRoute = <R extends { key: string }>(
  routes: readonly R[],
  method: string,
  path: string,
): Match<R> | undefined => {
  const segments = segmentsOf(path);
  const matches = routes.flatMap((route) => {
    const pattern = patternOf(route.key);
    if (!pattern || !['ANY', method].includes(pattern.method)) return [];
    const parameters = parametersOf(pattern, segments);
    return parameters ? [{ route, parameters, weight: weight(pattern) }] : [];
  });
  const [best] = matches.toSorted((a, b) => (a.weight < b.weight ? 1 : -1));
  if (best) return { route: best.route, parameters: best.parameters };
  const fallback = routes.find((route) => route.key === '$default');
  return fallback && { route: fallback, parameters: {} };
};
