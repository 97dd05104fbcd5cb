import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { startLocal } from '../../local/service.ts';
import { root } from '../support/sources.ts';
import { smallAssembly } from './support/small-assembly.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The service in a process of its own, so that it can be killed; answers its address. */
const startInProcess = async (
  data: string,
  assembly: string,
): Promise<{ child: ChildProcess; url: string }> => {
  const script = `
    const { startLocal } = await import(${JSON.stringify(join(root, 'local/service.ts'))});
    const service = await startLocal({ port: 0, demo: 'none', data: ${JSON.stringify(data)}, assembly: ${JSON.stringify(assembly)} });
    console.log(service.url);
    process.on('SIGINT', async () => { await service.stop(); process.exit(0); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
};

const say = (url: string, text: string) =>
  fetch(`${url}/say`, { method: 'POST', body: new URLSearchParams({ to: `${text}@example.org`, text }) });
const subjectsTo = async (url: string): Promise<string[]> => {
  await fetch(`${url}/_local/idle`, { method: 'POST' });
  const mails = z
    .array(z.object({ to: z.array(z.string()) }))
    .parse(await (await fetch(`${url}/_local/mail`)).json());
  return mails.flatMap((mail) => mail.to);
};

describe('a service that is killed', () => {
  test('has lost nothing that it had accepted when it starts again', async () => {
    const data = join(temporaryFolder('killed'), 'data');
    const assembly = smallAssembly();
    const { child, url } = await startInProcess(data, assembly);
    await fetch(`${url}/keep`, { method: 'POST', body: new URLSearchParams({ pk: 'kept', sk: 'row' }) });
    const secret = await (await fetch(`${url}/mac`, { method: 'POST' })).text();
    await fetch(`${url}/_local/clock`, {
      method: 'POST',
      body: '{"to":"2033-01-01T00:00:00Z","fire":false}',
    });
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const accepted = await Promise.all(names.map((name) => say(url, name)));
    expect(accepted.map((response) => response.status)).toEqual(names.map(() => 200));
    child.kill('SIGKILL');
    await once(child, 'exit');

    const service = await startLocal({ port: 0, data, demo: 'none', assembly });
    try {
      expect(new Set(await subjectsTo(service.url))).toEqual(
        new Set(names.map((name) => `${name}@example.org`)),
      );
      const row = await fetch(`${service.url}/read`, {
        method: 'POST',
        body: new URLSearchParams({ pk: 'kept', sk: 'row' }),
      });
      expect(await row.text()).toContain('kept');
      expect(await (await fetch(`${service.url}/mac`, { method: 'POST' })).text()).toBe(secret);
      expect(await (await fetch(`${service.url}/_local/clock`)).text()).toContain('2033-01-01');
    } finally {
      await service.stop();
    }
  });

  test('ends with 0 when it is asked to end', async () => {
    const data = join(temporaryFolder('ended'), 'data');
    const { child, url } = await startInProcess(data, smallAssembly());
    await say(url, 'one');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('a data folder', () => {
  const start = (data: string, more: { reset?: boolean; port?: number } = {}) =>
    startLocal({ port: 0, data, demo: 'none', assembly: smallAssembly(), ...more });

  test('is emptied by a reset', async () => {
    const data = join(temporaryFolder('reset'), 'data');
    const first = await start(data);
    writeFileSync(join(data, 'stray.txt'), 'x');
    await first.stop();
    const second = await start(data, { reset: true });
    await second.stop();
    expect(existsSync(join(data, 'stray.txt'))).toBe(false);
  });

  test('that the service did not make is neither used nor emptied', async () => {
    const data = temporaryFolder('foreign');
    writeFileSync(join(data, 'letter.txt'), 'mine');
    await expect(start(data, { reset: true })).rejects.toThrow(/did not make/);
    expect(existsSync(join(data, 'letter.txt'))).toBe(true);
  });

  test('serves one service at a time, and a port too', async () => {
    const data = join(temporaryFolder('twice'), 'data');
    const service = await start(data);
    try {
      await expect(start(data)).rejects.toThrow(/already runs on the data folder/);
      await expect(start(`${data}2`, { port: Number(new URL(service.url).port) })).rejects.toThrow(
        /is in use.*--port/,
      );
    } finally {
      await service.stop();
    }
  });
});
