import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aCode, anIntake, answerPage, walkToCheck } from '../../support/intake.ts';

test('sending asks stores and keys in three turns: what does not wait for another is asked beside it', async () => {
  const intake = await anIntake();
  const code = aCode(7);
  await intake.register(code);
  const turns: string[][] = [];
  let under: Promise<void> | undefined;
  /** All that is asked before any of it is answered is answered together: that is a turn. */
  const asked = (name: string): Promise<void> => {
    if (!under) turns.push([]);
    turns.at(-1)?.push(name);
    under ??= turn().then(() => {
      under = undefined;
    });
    return under;
  };
  /** The same port; none of its calls answers at once, as none over a network does. */
  const watched = <P extends object>(port: string, calls: P): P =>
    new Proxy(calls, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name);
        if (typeof own !== 'function') return own;
        return async (...of: unknown[]) => {
          await asked(`${port} ${String(name)}`);
          return Reflect.apply(own, target, of);
        };
      },
    });
  const check = await walkToCheck(intake, code);
  const { needs } = intake;
  const watching = {
    ...needs,
    codes: watched('codes', needs.codes),
    voices: watched('voices', needs.voices),
    submissions: watched('submissions', needs.submissions),
    confidences: watched('confidences', needs.confidences),
    drafts: watched('drafts', needs.drafts),
    signer: watched('signer', needs.signer),
  };
  const { status } = await answerPage({ needs: watching }, check, { act: 'send' });
  expect(status).toBe(303);
  expect(turns.map((each) => each.sort())).toEqual([
    ['codes find', 'voices voiceOf'],
    ['submissions put'],
    ['drafts forget', 'signer publicKey', 'signer sign'],
  ]);
});
