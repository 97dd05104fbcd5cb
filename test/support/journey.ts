import type { Page } from 'playwright-core';
import { type LocalService, startLocal } from '../../local/service.ts';
import { charter2019 } from '../../shared/domain/charter/editions/2019.ts';
import { aboutNotice, noticeId } from '../../shared/domain/escalation/notice.ts';
import { charterWording, commitmentWords, hazardName } from '../../shared/wording/charter.ts';
import { formWording } from '../../shared/wording/form.ts';
import { startWording } from '../../shared/wording/start.ts';
import { wordingOf } from '../../shared/wording/wording.ts';

/** One mail as the service's mailbox lists it, with what its tag says that it is about. */
export type ListedMail = {
  id: string;
  to: string[];
  subject: string;
  tags: { notice: string };
  about: ReturnType<typeof aboutNotice>;
  attachments: { filename: string; contentType: string; size: number }[];
};

/** The whole service on this machine, and what a journey asks of its control area. */
export type Journey = {
  url: string;
  get(path: string): Promise<Response>;
  post(path: string, body?: unknown): Promise<unknown>;
  /** Waits until every queue is empty; throws when a message could not be used. */
  idle(): Promise<void>;
  mails(): Promise<ListedMail[]>;
  /** The text of a mail, as a person reads it. */
  mailText(id: string): Promise<string>;
  attachment(id: string, name: string): Promise<Uint8Array>;
  stop(): Promise<void>;
};

const control = (service: LocalService): Journey => {
  const get = (path: string): Promise<Response> => fetch(`${service.url}${path}`, { redirect: 'manual' });
  const asked = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${service.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    url: service.url,
    get,
    post: asked,
    idle: async () => {
      const left = JSON.stringify(await asked('/_local/idle'));
      if (/"waiting":[1-9]/.test(left)) throw new Error(`messages that nobody could use: ${left}`);
    },
    mails: async () => {
      const listed: Omit<ListedMail, 'about'>[] = JSON.parse(await (await get('/_local/mail')).text());
      // A link that a tenant asked for is no notice, and has no tag.
      return listed
        .filter((mail) => 'notice' in mail.tags)
        .map((mail) => ({ ...mail, about: aboutNotice(noticeId.parse(mail.tags.notice)) }));
    },
    mailText: async (id) => {
      const mail: { text: string } = JSON.parse(await (await get(`/_local/mail/${id}`)).text());
      return mail.text;
    },
    attachment: async (id, name) =>
      new Uint8Array(
        await (await get(`/_local/mail/${id}/attachments/${encodeURIComponent(name)}`)).arrayBuffer(),
      ),
    stop: service.stop,
  };
};

/** Starts the whole service on a free port. */
export const startJourney = async (options: {
  /** Synthesised anew where none is given. */
  assembly?: string;
  demo: 'pilot' | 'none';
  data?: string;
  tell?: (line: string) => void;
  /** Tells every line that a function writes. */
  verbose?: boolean;
}): Promise<Journey> => control(await startLocal({ port: 0, data: undefined, ...options }));

const form = wordingOf(formWording, 'en');
const named = wordingOf(charterWording, 'en');

/** Fills the form in as a tenant with a code does, up to the check page; nine pages in all. Gives how many it saw. */
export const fillForm = async (
  page: Page,
  url: string,
  told: { code: string; level: 1 | 2 | 3 | 4 | 5; hazard?: string },
): Promise<number> => {
  let pages = 1;
  const next = async (): Promise<void> => {
    await page.getByRole('button', { name: form.continue }).click();
    pages += 1;
  };
  await page.goto(`${url}/`);
  await page.getByRole('button', { name: wordingOf(startWording, 'en').start }).click();
  pages += 1;
  const danger = told.hazard === undefined ? form.danger.none : hazardName('en', told.hazard);
  await page.getByLabel(danger, { exact: true }).check();
  await next();
  await page.getByLabel(form.code.title).fill(told.code);
  await next();
  for (const commitment of charter2019.commitments) {
    await page.getByRole('heading', { name: commitmentWords('en', commitment.id).question }).waitFor();
    if (commitment.asksAboutProblem) await page.locator('input[name=reported][value=yes]').check();
    await page.getByLabel(named.levels[told.level], { exact: true }).check();
    await next();
  }
  await page.getByRole('heading', { name: form.check.title }).waitFor();
  return pages;
};
