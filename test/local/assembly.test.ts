import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { type LocalService, startLocal } from '../../local/service.ts';
import { schedules } from '../../shared/contracts/schedules.ts';

let service: LocalService;
const told: string[] = [];

beforeAll(async () => {
  const options = { port: 0, data: undefined, demo: 'none' as const, assembly: inject('assembly') };
  service = await startLocal({ ...options, tell: (line) => told.push(line) });
});
afterAll(() => service.stop());

const post = async (path: string, body = '{}') => {
  const response = await fetch(`${service.url}/_local/${path}`, { method: 'POST', body });
  return z.record(z.string(), z.unknown()).parse(await response.json());
};

describe('the service of this project on one machine', () => {
  test('shows its start page, with the stylesheet that the page names and the edge’s headers', async () => {
    const page = await fetch(`${service.url}/`);
    expect(page.status).toBe(200);
    const sheet = /<link[^>]+href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1];
    const style = await fetch(`${service.url}${sheet}`);
    expect(style.headers.get('content-type')).toBe('text/css');
    for (const answer of [
      page,
      style,
      await fetch(`${service.url}/nowhere`),
      await fetch(`${service.url}/assets/none`),
    ]) {
      expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=63072000/);
      expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    }
  });

  test('answers under one name only', async () => {
    const { port } = new URL(service.url);
    const other = await fetch(`http://localhost:${port}/en/tell?a=1`, { redirect: 'manual' });
    expect(other.headers.get('location')).toBe(`${service.url}/en/tell?a=1`);
  });

  test('runs every schedule of the catalogue without a refusal, a failure or a dead letter', async () => {
    const names = z.array(z.string()).parse(await (await fetch(`${service.url}/_local/schedules`)).json());
    expect(names.toSorted()).toEqual(Object.keys(schedules).toSorted());
    for (const name of names) await post(`schedules/${name}`);
    const { deadLetters } = await post('idle');
    const lost = z.array(z.object({ name: z.string(), waiting: z.number() })).parse(deadLetters);
    expect(lost.filter((each) => each.waiting > 0)).toEqual([]);
    expect(told).toEqual([]);
  });

  test('has a guide for whoever looks at it for the first time', async () => {
    const guide = await fetch(`${service.url}/_local/guide`);
    expect(guide.status).toBe(200);
    expect(await guide.text()).toContain('action="/_local/schedules/scoring"');
  });
});
