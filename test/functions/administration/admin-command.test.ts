import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../support/sources.ts';

const admin = (...argv: string[]) => {
  const ran = spawnSync(process.execPath, ['functions/administration/admin.command.ts', ...argv], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status: ran.status, out: ran.stdout, complaint: ran.stderr };
};

test('help is help, and ends well', () => {
  const { status, out } = admin('--help');
  expect(status).toBe(0);
  expect(out).toContain('associations load FILE.csv');
  expect(out).toContain('margins load FILE.csv');
});

test.each([
  [['nonsense'], 'npm run admin --'],
  [['associations', 'load', 'a.csv', 'b.csv'], 'npm run admin --'],
  [['associations', 'load', 'no-such-file.csv', '--local'], 'no-such-file.csv cannot be read'],
  [['margins', 'load', 'no-such-file.csv', '--local'], 'no-such-file.csv cannot be read'],
  [['margins', 'load'], 'npm run admin --'],
  [['codes', 'issue', 'C9001', '--local'], 'wanted e.g. --homes 1250'],
  [['codes', 'issue', 'C9001', '--homes', '0', '--local'], 'wanted e.g. --homes 1250'],
  [['year-key', 'destroy'], 'npm run admin --'],
  [['codes', 'issue', 'C9001', '--home', '3'], "Unknown option '--home'"],
])('%s is wrong, and nothing was touched', (argv, says) => {
  const { status, complaint } = admin(...argv);
  expect(status).toBe(2);
  expect(complaint).toContain(says);
});

test('a service that does not answer is a break, not a mistake of the officer', () => {
  const { status, complaint } = admin(
    'codes',
    'issue',
    'C9001',
    '--homes',
    '3',
    '--local',
    'http://127.0.0.1:1',
  );
  expect(status).toBe(1);
  expect(complaint).toContain('no local service answers at http://127.0.0.1:1');
});
