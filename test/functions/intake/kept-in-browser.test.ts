import { expect, test } from 'vitest';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { aCode, anIntake, answerPage, begin, walkToCheck } from '../../support/intake.ts';

const cacheControl = (page: WebResponse): string | undefined => page.headers?.['cache-control'];

test('a question may stay in the browser, so that its Back button works', async () => {
  const intake = await anIntake();
  const danger = await begin(intake);
  expect(cacheControl(danger)).toBe('private, no-cache');
  expect(cacheControl(await answerPage(intake, danger, {}))).toBe('private, no-cache');
});

test('a page that shows what was said never stays there', async () => {
  const intake = await anIntake();
  const code = aCode(7);
  await intake.register(code);
  const wrong = await answerPage(intake, await answerPage(intake, await begin(intake), {}), {
    code: '7K2QM',
  });
  expect(cacheControl(wrong)).toBeUndefined();
  const check = await walkToCheck(intake, code);
  expect(cacheControl(check)).toBeUndefined();
  const extras = ['problem', 'words', 'contact', 'about-you'].map((name) => `change-${name}`);
  for (const act of [`change-about-${adoptedEdition.commitments[0]?.id}`, ...extras])
    expect(cacheControl(await answerPage(intake, check, { act }))).toBeUndefined();
});
