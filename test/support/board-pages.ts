import type { Page } from 'playwright-core';
import type { Language } from '../../shared/contracts/routes.ts';
import type { BoardContact } from '../../shared/domain/escalation/step.ts';
import { boardWording } from '../../shared/wording/board.ts';
import { boardDraftsWording } from '../../shared/wording/board-drafts.ts';
import { boardPublicWording } from '../../shared/wording/board-public.ts';
import { boardSayingsWording } from '../../shared/wording/board-sayings.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { Journey } from './journey.ts';

/** The address in the mail of this step about a case, once everything that was on its way has arrived. */
export const boardLinkOf = async (
  journey: Journey,
  about: string,
  step: string,
  to: BoardContact,
): Promise<string> => {
  await journey.idle();
  const mail = (await journey.mails()).find(
    (each) => each.about.case === about && each.about.step === step && each.about.recipient === to,
  );
  const [link] = (await journey.mailText(mail?.id ?? '')).match(/http:\/\/127\S+\/en\/board\/\S+/) ?? [];
  if (!link) throw new Error(`no mail with a link for ${step} of ${about} to ${to}`);
  return link;
};

type Two = { secretary: Page; chair: Page };
type See = (page: Page, name: string) => Promise<void>;

const press = (page: Page, name: string): Promise<void> =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> =>
  page.locator('main').getByRole('link', { name, exact: true }).click();

/** The secretary takes the case, writes a draft and sends it on. */
const drafted = async (page: Page, link: string, lang: Language, see: See): Promise<void> => {
  const { acknowledge, answer } = wordingOf(boardWording, lang);
  await page.goto(link);
  await see(page, 'board');
  await press(page, acknowledge.button);
  await page.goto(`${link}/answer`);
  await see(page, 'board-answer');
  await page.getByLabel(answer.kinds.part).check();
  await press(page, answer.continue);
  await see(page, 'board-answer-error');
  await page.getByLabel(answer.reason, { exact: true }).fill('Some of the homes belong to another landlord.');
  await page
    .getByLabel(answer.action, { exact: true })
    .fill('We survey every home of ours for damp.\nWe call before we come.');
  for (const [part, value] of [
    ['day', '30'],
    ['month', '9'],
    ['year', '2028'],
  ])
    await page.locator(`#by-${part}`).fill(value ?? '');
  await page.getByLabel(answer.owner, { exact: true }).fill('Director of Homes');
  await press(page, answer.continue);
  await see(page, 'board-check');
  await press(page, answer.send.chair);
  await see(page, 'board-yours');
};

/** The chair reads it and sends it back with a reason. */
const returned = async (page: Page, link: string, lang: Language, see: See): Promise<void> => {
  const drafts = wordingOf(boardDraftsWording, lang);
  const sayings = wordingOf(boardSayingsWording, lang);
  await page.goto(link);
  await see(page, 'board-theirs');
  await press(page, drafts.theirs.open);
  await see(page, 'board-draft');
  await follow(page, drafts.judge.back);
  await see(page, 'board-return');
  await page.getByLabel(sayings.return.label).fill('Please name the estates.');
  await press(page, sayings.continue);
  await see(page, 'board-return-check');
  await press(page, sayings.return.send);
  await see(page, 'board-sent-back');
};

/** The secretary takes more time, and sends a new draft on. */
const again = async (page: Page, link: string, lang: Language, see: See): Promise<void> => {
  const { answer } = wordingOf(boardWording, lang);
  const drafts = wordingOf(boardDraftsWording, lang);
  const sayings = wordingOf(boardSayingsWording, lang);
  await page.goto(link);
  await see(page, 'board-returned');
  await follow(page, sayings.extension.link);
  await see(page, 'board-extension');
  await page.getByLabel(sayings.extension.label).fill('The surveyor is ill until Monday.');
  await press(page, sayings.continue);
  await see(page, 'board-extension-check');
  await press(page, sayings.extension.send);
  await see(page, 'board-extended');
  await press(page, drafts.returned.change);
  await page
    .getByLabel(answer.action, { exact: true })
    .fill('We survey the Elm and the Oak estate for damp.');
  await press(page, answer.continue);
  await press(page, answer.send.chair);
};

/**
 * Drafter and chair, each on a page of their own: a draft, sent back with a reason, more time, a new draft, confirmed.
 * @param linkOf the address in the mail of a step to one of the two
 */
export const walkBoard = async (
  { secretary, chair }: Two,
  linkOf: (step: string, to: BoardContact) => Promise<string>,
  lang: Language,
  see: See,
): Promise<void> => {
  const inLanguage = (link: string): string => link.replace('/en/board/', `/${lang}/board/`);
  const own = inLanguage(await linkOf('board-notice', 'secretary'));
  await drafted(secretary, own, lang, see);
  const others = inLanguage(await linkOf('board-draft-waits-1', 'chair'));
  await returned(chair, others, lang, see);
  await again(secretary, inLanguage(await linkOf('board-draft-returned-1', 'secretary')), lang, see);
  const drafts = wordingOf(boardDraftsWording, lang);
  await chair.goto(others);
  await press(chair, drafts.theirs.open);
  await press(chair, drafts.judge.confirm);
  await see(chair, 'board-confirmed');
  await follow(chair, wordingOf(boardPublicWording, lang).reply.link);
  await see(chair, 'board-preview');
};
