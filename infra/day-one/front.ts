import { type Finding, finding } from './finding.ts';

/** An answer over HTTP, as far as it is judged. Header names in small letters. */
export type Answer = { status: number; headers: ReadonlyMap<string, string> };

export type FrontFacts = {
  /** The API called past the edge. */
  direct: Answer;
  /** Public pages, a static file and a path that does not exist, by what they are. */
  throughEdge: ReadonlyMap<string, Answer>;
};

const ask = async (url: string): Promise<Answer> => {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(15_000) });
  await answer.arrayBuffer();
  return { status: answer.status, headers: new Map(answer.headers) };
};

/** Calls the service as the public would, and once past the edge. Only reads. */
export const frontFacts = async (addresses: {
  public: string;
  api: string;
  stylesheet: string;
}): Promise<FrontFacts> => {
  const paths = {
    start: '/',
    results: '/en/results',
    stylesheet: addresses.stylesheet,
    nowhere: '/en/no-such-page',
  };
  const throughEdge = new Map<string, Answer>();
  for (const [what, path] of Object.entries(paths))
    throughEdge.set(what, await ask(`${addresses.public}${path}`));
  return { direct: await ask(`${addresses.api}/en/results`), throughEdge };
};

/** Headers that every answer of the edge carries, with a word of what each must say. */
const wanted: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'",
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=()',
};

const missingIn = ({ headers }: Answer): string[] =>
  Object.entries(wanted)
    .filter(([name, word]) => !headers.get(name)?.includes(word))
    .map(([name]) => name);

const expectedStatus: Readonly<Record<string, number>> = {
  start: 200,
  results: 200,
  stylesheet: 200,
  nowhere: 404,
};

/** Judges whether people reach the service, only through the edge, and with its headers. */
export const judgeFront = ({ direct, throughEdge }: FrontFacts): Finding[] => [
  finding(
    'API past the edge',
    direct.status === 403,
    `answers ${direct.status}`,
    'functions do not compare the edge’s secret: deploy, so that both have the same',
  ),
  ...[...throughEdge].flatMap(([what, answer]) => {
    const missing = missingIn(answer);
    const status = expectedStatus[what] ?? 200;
    return [
      finding(
        `${what} through the edge`,
        answer.status === status,
        `answers ${answer.status}`,
        'docs/runbook.md#pages-fail',
      ),
      finding(
        `headers of ${what}`,
        missing.length === 0,
        missing.length === 0 ? 'all there' : `without ${missing.join(', ')}`,
        'npx cdk diff, then deploy: the headers policy hangs on every behaviour',
      ),
    ];
  }),
  ...['start', 'results'].flatMap((what) => {
    const page = throughEdge.get(what);
    if (!page) return [];
    const cached = /hit/i.test(page.headers.get('x-cache') ?? '');
    return [
      finding(
        `${what} is not kept at the edge`,
        !cached,
        page.headers.get('x-cache') ?? 'no word from the edge',
        'npx cdk diff, then deploy: pages use the policy that keeps nothing',
      ),
    ];
  }),
];
