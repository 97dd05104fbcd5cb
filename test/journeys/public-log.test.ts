import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { keys } from '../../shared/contracts/register.ts';
import { languages, routes } from '../../shared/contracts/routes.ts';
import type { Command, History } from '../../shared/domain/escalation/command.ts';
import { decide } from '../../shared/domain/escalation/decide.ts';
import { moveOf, rulebookFor } from '../../shared/domain/escalation/move.ts';
import { ledgerWording } from '../../shared/wording/ledger.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { aFailure, answers, delivered, hash, opened } from '../support/cases.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { operatorKeys } from '../support/operator.ts';
import { root } from '../support/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-record-'));
const head = join(folder, 'head.txt');
let journey: Journey;
let client: DynamoDBClient;
let table = '';

beforeAll(async () => {
  journey = await startJourney({ assembly: inject('assembly'), demo: 'none' });
  const known = operatorKeys.parse(JSON.parse(await (await journey.get('/_local/credentials')).text()));
  client = new DynamoDBClient({ ...known, credentials: known });
  table = Object.values(known.stacks).flatMap((outputs) => outputs.CasesTable ?? [])[0] ?? '';
});
afterAll(async () => {
  client?.destroy();
  await journey?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const put = async (...commands: readonly Command[]): Promise<History> => {
  const cases = dynamoCases({ client, table });
  let history: History | undefined;
  for (const command of commands) {
    const decision = decide(command, history, rulebookFor(history));
    if (decision.kind !== 'moved') throw new Error(`${command.kind} does not move`);
    const move = moveOf(history, decision.events, hash);
    await cases.append(move);
    history = await cases.load(move.view.association, move.view.id);
  }
  if (!history) throw new Error('no command was put');
  return history;
};

const sequence = async (): Promise<void> => {
  await journey.post('/_local/schedules/sequence-ledger');
  await journey.idle();
};

type Ended = { code: number; stdout: string; stderr: string };
const verify = async (...more: string[]): Promise<Ended> => {
  const command = join(root, 'functions/intake/verify.command.ts');
  try {
    const done = await promisify(execFile)(process.execPath, [command, 'ledger', journey.url, ...more]);
    return { code: 0, ...done };
  } catch (fault) {
    const { code, stdout, stderr }: Ended = Object.assign({ code: -1, stdout: '', stderr: '' }, fault);
    return { code, stdout, stderr };
  }
};

describe('the public record', { timeout: 60_000 }, () => {
  let history: History;

  test('before anything happened there is none to check, and the page says so', async () => {
    const { code, stderr } = await verify();
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be checked');
    const page = await (await journey.get(routes.ledger('en'))).text();
    expect(page).toContain(wordingOf(ledgerWording, 'en').none);
  });

  test('what happened to a case is in it within the hour, signed, for any tool to read', async () => {
    await journey.post('/_local/clock', { to: '2027-02-01T09:00:00Z', fire: false });
    history = await put(
      ...[opened('2026-12-17', aFailure()), delivered()],
      ...answers('2026-12-21', { kind: 'reject', reason: 'Every lift was mended by Monday.' }),
    );
    await sequence();
    const checkpoint = await journey.get(routes.ledgerFile('checkpoint'));
    expect(checkpoint.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(checkpoint.headers.get('cache-control')).toBe('public, max-age=5');
    const size = history.events.length;
    expect(await checkpoint.text()).toContain(`/ledger\n${size}\n`);
    for (const name of [`tile/0/000.p/${size}`, `tile/entries/000.p/${size}`]) {
      const file = await journey.get(routes.ledgerFile(name));
      expect(file.status).toBe(200);
      expect(file.headers.get('content-type')).toBe('application/octet-stream');
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    for (const name of [
      `tile/0/000.p/${size + 1}`,
      'tile/0/000',
      'tile/1/000.p/1',
      'tile/entries/001.p/1',
      'opened/x',
      'heads/2020-01-01',
    ])
      expect((await journey.get(routes.ledgerFile(name))).status, name).toBe(404);
  });

  test.each(languages)('its page in %s shows the latest head', async (lang) => {
    const page = await (await journey.get(routes.ledger(lang))).text();
    expect(page).toContain(wordingOf(ledgerWording, lang).title);
    expect(page).toMatch(/<code class="twt-proof">[0-9a-f]{64}<\/code>/);
  });

  test('anyone can check it over the network, and keep its head', async () => {
    const { code, stdout } = await verify('--save', head);
    expect(stdout).toContain(`is sound: ${history.events.length} entries`);
    expect(stdout).toContain('are what was given: 1.');
    expect(code).toBe(0);
  });

  test('a later check shows that it only grew', async () => {
    await put(opened('2026-12-18', aFailure({ commitment: 'listening' })));
    await sequence();
    const { code, stdout } = await verify('--since', head);
    expect(stdout).toContain(`It only grew since the earlier head, from ${history.events.length} to`);
    expect(code).toBe(0);
  });

  test('one letter changed in a stored answer is found, and the entry named', async () => {
    const number = history.events.findIndex(({ kind }) => kind === 'board-answered') + 1;
    const key = keys.caseEvent(history.view.association, history.view.id, number);
    const { Item = {} } = await client.send(new GetItemCommand({ TableName: table, Key: marshall(key) }));
    const changed = JSON.parse(JSON.stringify(unmarshall(Item)).replace('Monday', 'Sunday'));
    await client.send(new PutItemCommand({ TableName: table, Item: marshall(changed) }));
    const { code, stdout } = await verify('--since', head);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^entry \\d+ \\(${history.view.id}, board-answered, of 2026-12-21[^)]*\\): the answer`),
    );
  });
});
