import { createHash, randomBytes } from 'node:crypto';
import { shortName } from '../functions/pool.ts';
import type { Tallies } from '../functions/tallies.ts';
import { isAllowed, type Statement } from '../permissions.ts';
import type { LocalFunction, Role, Wiring } from '../template/wiring.ts';
import { refusal } from './refusal.ts';

/** Who calls a service: the person at this machine, who may do everything, or a function with its role. */
export type Caller =
  | { kind: 'operator'; name: 'operator' }
  | { kind: 'function'; name: string; fn: LocalFunction; role: Role };

export type Credentials = { accessKeyId: string; secretAccessKey: string };

export type Question = {
  action: string;
  resource: string;
  context?: Record<string, string | readonly string[]>;
  resourcePolicy?: readonly Statement[];
  resourcePolicyIsNeeded?: boolean;
};

export type Callers = {
  operator: Credentials;
  credentialsOf(fn: LocalFunction): Credentials;
  /** Reads the access key id out of a signature. @throws a refusal when nobody has that key */
  whoSigned(authorization: string | undefined): Caller;
  /** @throws AccessDeniedException, after telling the console and counting it */
  authorize(caller: Caller, ...questions: Question[]): void;
};

const keyIdOf = (name: string): string =>
  `AKIA${createHash('sha256').update(name).digest('hex').slice(0, 16).toUpperCase()}`;

const accountOf = (arn: string): string => arn.split(':')[4] ?? '';

/** Gives each function a key of its own. Signatures are not checked: the services listen to this machine only. */
export const callersOf = (wiring: Wiring, tallies: Tallies, tell: (line: string) => void): Callers => {
  const secretAccessKey = randomBytes(20).toString('hex');
  const operator = { accessKeyId: keyIdOf(secretAccessKey), secretAccessKey };
  const byKey = new Map<string, Caller>([[operator.accessKeyId, { kind: 'operator', name: 'operator' }]]);
  for (const fn of wiring.functions.values()) {
    const role = wiring.roles.get(fn.role);
    if (role) byKey.set(keyIdOf(fn.arn), { kind: 'function', name: shortName(fn), fn, role });
  }
  return {
    operator,
    credentialsOf: (fn) => ({ accessKeyId: keyIdOf(fn.arn), secretAccessKey: 'local' }),
    whoSigned: (authorization) => {
      const id = /Credential=([^/,\s]+)\//.exec(authorization ?? '')?.[1];
      const caller = id === undefined ? undefined : byKey.get(id);
      if (!caller)
        throw refusal(
          'UnrecognizedClientException',
          'The security token included in the request is invalid.',
        );
      return caller;
    },
    authorize: (caller, ...questions) => {
      if (caller.kind === 'operator') return;
      const { arn, statements } = caller.role;
      const principal = { kind: 'role' as const, arn, account: accountOf(arn), statements };
      for (const question of questions) {
        const context = { 'aws:SecureTransport': 'true', 'aws:PrincipalArn': arn, ...question.context };
        const verdict = isAllowed({ ...question, principal, context });
        if (verdict.allowed) continue;
        tallies.refused(caller.name);
        tell(`refused: ${caller.name}: ${verdict.because}`);
        throw refusal('AccessDeniedException', `User: ${caller.name} as ${verdict.because}`);
      }
    },
  };
};
