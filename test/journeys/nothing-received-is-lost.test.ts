import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submissionsOf } from '../../shared/contracts/register.ts';
import { root } from '../support/sources.ts';
import { tell } from '../support/tell.ts';

const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-killed-'));
const homes = 60;
const year = 2026;

let service: { child: ChildProcess; url: string } | undefined;

const start = async (): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(
    process.execPath,
    ['local/start.ts', '--port', '0', '--demo', 'none', '--data', join(folder, 'data')],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      const [, address] = said.match(/The service\s+(http:\/\/127\.0\.0\.1:\d+)/) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the service stopped with ${code}:\n${said}`)));
  });
  return { child, url };
};

const admin = async (url: string, ...words: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['functions/administration/admin.command.ts', ...words, '--local', url],
    { cwd: root },
  );
  return stdout;
};

/** Every stored submission, read with the operator's key. */
const stored = async (url: string): Promise<number> => {
  const asked = await fetch(`${url}/_local/credentials`);
  const {
    endpoint,
    region,
    stacks,
    ...key
  }: {
    endpoint: string;
    region: string;
    accessKeyId: string;
    secretAccessKey: string;
    stacks: Record<string, Record<string, string>>;
  } = JSON.parse(await asked.text());
  const table = Object.values(stacks).flatMap((outputs) => outputs.SubmissionsTable ?? [])[0];
  const client = new DynamoDBClient({ endpoint, region, credentials: key });
  const { Count } = await client.send(
    new QueryCommand({
      TableName: table,
      Select: 'COUNT',
      KeyConditionExpression: 'pk = :about',
      ExpressionAttributeValues: { ':about': { S: submissionsOf('C9001', year) } },
    }),
  );
  client.destroy();
  return Count ?? 0;
};

beforeAll(async () => {
  writeFileSync(
    join(folder, 'associations.csv'),
    [
      'Organisation name,Registration number,Registration date,Designation,Corporate form,Homes,Homes as of,Adoption,Chair e-mail,Secretary e-mail',
      'Rowan Vale Homes,C9001,20/07/1984,Non-profit,Registered society,400,31/03/2026,adopter,chair@rowan.example,secretary@rowan.example',
    ].join('\n'),
  );
  service = await start();
});
afterAll(() => {
  service?.child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('a process killed while tenants send', { timeout: 120_000 }, () => {
  test('each answer whose receipt was shown is there after a restart', async () => {
    if (!service) throw new Error('the service did not start');
    // A fixed day, so that the test means the same next year; it is kept over the restart.
    await fetch(`${service.url}/_local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: '2026-11-24T09:00:00Z', fire: false }),
    });
    const sheet = join(folder, 'codes.csv');
    await admin(service.url, 'associations', 'load', join(folder, 'associations.csv'));
    await admin(service.url, 'codes', 'issue', 'C9001', '--homes', String(homes), '--out', sheet);
    const codes = readFileSync(sheet, 'utf8').match(/[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/g) ?? [];
    expect(codes).toHaveLength(homes);

    const { url, child } = service;
    const receipts: string[] = [];
    const sending = codes.map(async (code, index) => {
      // A little apart, so that the kill comes while others are under way.
      await new Promise((resolve) => setTimeout(resolve, index * 40));
      receipts.push(await tell(url, code, 4));
      if (receipts.length === Math.floor(homes / 3)) child.kill('SIGKILL');
    });
    const results = await Promise.allSettled(sending);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const refused = results.filter((each) => each.status === 'rejected').length;
    expect(refused).toBeGreaterThan(0);
    expect(receipts.length).toBeGreaterThanOrEqual(Math.floor(homes / 3));

    service = await start();
    const kept = await stored(service.url);
    expect(kept).toBeGreaterThanOrEqual(receipts.length);
    expect(kept).toBeLessThanOrEqual(homes);
    for (const receipt of receipts) expect((await fetch(`${service.url}${receipt}`)).status).toBe(200);

    // The homes that were cut off send again, and none of the others counts twice.
    const again = codes.filter((_, index) => results[index]?.status === 'rejected');
    for (const code of again) await tell(service.url, code, 4);
    expect(await stored(service.url)).toBe(homes);
  });
});
