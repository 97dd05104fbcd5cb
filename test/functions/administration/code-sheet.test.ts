import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileSheet } from '../../../functions/administration/code-sheet.command.ts';
import { associationId } from '../../../shared/domain/association.ts';
import { homeCodeFrom, shownHomeCode } from '../../../shared/domain/submission/home-code.ts';

const id = associationId.parse('C9001');
const codes = [1, 2, 3].map((seed) => homeCodeFrom(new Uint8Array(13).fill(seed)));
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheet-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the sheet bears another name until it is finished, and only its owner may read it', async () => {
  const sheet = fileSheet(join(folder, 'codes.csv'));
  await sheet.keep(id, codes);
  expect(await readdir(folder)).toEqual(['codes.csv.unfinished']);
  expect(await sheet.unfinished()).toEqual({ association: 'C9001', codes });
  expect(await sheet.isThere()).toBe(false);
  await sheet.finish();
  expect(await readdir(folder)).toEqual(['codes.csv']);
  expect((await stat(join(folder, 'codes.csv'))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(folder, 'codes.csv'), 'utf8')).toBe(
    `Registration number,Letter,Code\n${codes.map((code, index) => `C9001,${index + 1},${shownHomeCode(code)}\n`).join('')}`,
  );
});

test('a finished sheet is never written over', async () => {
  const sheet = fileSheet(join(folder, 'codes.csv'));
  await sheet.keep(id, codes);
  await writeFile(join(folder, 'codes.csv'), 'somebody else was quicker');
  await expect(sheet.finish()).rejects.toThrow('EEXIST');
  expect(await readFile(join(folder, 'codes.csv'), 'utf8')).toBe('somebody else was quicker');
});

test('an unfinished sheet that was edited is not taken for codes', async () => {
  const sheet = fileSheet(join(folder, 'codes.csv'));
  await writeFile(
    join(folder, 'codes.csv.unfinished'),
    'Registration number,Letter,Code\nC9001,1,00000-0000\n',
  );
  await expect(sheet.unfinished()).rejects.toThrow('was it edited?');
});
