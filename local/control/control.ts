import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, json, page, write } from './answer.ts';
import { fieldsOf, isForm } from './asked.ts';
import { clockFacts, moveClock } from './clock-control.ts';
import type { Running } from './facts.ts';
import { refusedBecause } from './guard.ts';
import { mailApi, mailboxPages } from './mail-control.ts';
import { changeSuppressed } from './suppressed-control.ts';

type Asked = { running: Running; request: IncomingMessage; segments: readonly string[] };
type Answering = (asked: Asked) => Answer | Promise<Answer>;

const replay: Answering = async ({ running, request }) => {
  const { bus } = await fieldsOf(request);
  return json({ delivered: running.replay(typeof bus === 'string' && bus !== '' ? bus : undefined) });
};

const fire: Answering = ({ running, segments: [name = ''] }) => {
  const fired = running.fireSchedule(name);
  return fired
    ? json({ fired })
    : json({ error: `no schedule is called "${name}"`, schedules: running.schedules() }, 404);
};

const move: Answering = async ({ running, request }) => {
  const { status, body } = await moveClock(running, await fieldsOf(request));
  return json(body, status);
};

const credentials: Answering = ({ running }) =>
  json({
    endpoint: running.endpoint,
    region: running.region,
    ...running.credentials,
    stacks: running.stacks,
  });

/** Method and first segment behind `/_local/`. */
const areas: Readonly<Record<string, Answering>> = {
  'GET clock': ({ running }) => json(clockFacts(running)),
  'POST clock': move,
  'GET mail': ({ running, segments }) => mailApi(running, segments),
  'GET mailbox': ({ running, segments }) => mailboxPages(running, segments),
  'GET suppressed': ({ running }) => json(running.suppressed.all()),
  'POST suppressed': async ({ running, request }) => changeSuppressed(running, await fieldsOf(request)),
  'GET schedules': ({ running }) => json(running.schedules()),
  'POST schedules': fire,
  'GET functions': ({ running }) => json(running.functions()),
  'POST idle': async ({ running }) => json({ idle: true, deadLetters: await running.idle() }),
  'POST replay': replay,
  'GET credentials': credentials,
  'GET guide': ({ running }) => page(running.guide()),
};

/** A browser's form wants a page back: the one it stands on. */
const backToGuide: Answer = {
  status: 303,
  type: 'text/plain',
  body: '',
  headers: { location: '/_local/guide' },
};

const answerTo = async (running: Running, request: IncomingMessage): Promise<Answer> => {
  const refused = refusedBecause(request, running.port);
  if (refused !== undefined) return json({ error: refused }, 403);
  const path = (request.url ?? '').split('?')[0] ?? '';
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const [area = 'guide', ...segments] = path
    .replace(/^\/_local\/?/, '')
    .split('/')
    .filter((each) => each !== '')
    .map(decodeURIComponent);
  const answering = areas[`${method} ${area}`];
  if (!answering) return json({ error: `nothing answers ${method} ${path}` }, 404);
  const answer = await answering({ running, request, segments });
  if (!isForm(request) || answer.status >= 400) return answer;
  // Whoever pressed a button wants to see what came of it.
  await running.idle();
  return backToGuide;
};

/** Answers everything under `/_local/`: to this machine only, and to no other site's page. */
export const control = async (
  running: Running,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    write(response, await answerTo(running, request));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    write(response, json({ error: text }, 400));
  }
};
