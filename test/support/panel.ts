import { mailPanelLink } from '../../functions/oversight/panel-mail.ts';
import { panelWeb } from '../../functions/oversight/panel-web.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { memoryAnnouncer } from '../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { memoryMailer } from '../../shared/adapters/memory/mailer.ts';
import { memoryPanelMailer } from '../../shared/adapters/memory/panel-mailer.ts';
import { memoryPanelLinks, memoryPanels } from '../../shared/adapters/memory/panels.ts';
import { memorySessions } from '../../shared/adapters/memory/people.ts';
import { memoryScores } from '../../shared/adapters/memory/scores.ts';
import { cookiesAt } from '../../shared/contracts/cookies.ts';
import { isEverywhere } from '../../shared/contracts/routes.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import { association } from '../../shared/domain/association.ts';
import type { Command } from '../../shared/domain/escalation/command.ts';
import { type PanelMember, panelMember } from '../../shared/domain/people/panel-member.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { Themes } from '../../shared/ports/themes.ts';
import { aFailure, answered, at, delivered, hash, opened } from './cases.ts';

export const publicAddress = 'https://tenants.example';
const session = '__Host-panel';

const anAssociation = (id: string, name: string) =>
  association.parse({
    ...{ id, name, registeredOn: '1984-07-20', designation: 'Non-profit', corporateForm: 'Company' },
    ...{
      homes: 1250,
      homesAsOf: '2026-03-31',
      adoption: 'adopter',
      secretaryMailbox: 'secretary@oak.example',
    },
  });

export const oak = anAssociation('C9001', 'Oak & Ash <Homes>');
export const elm = anAssociation('C9002', 'Elm Homes');

const member = (number: number, name: string, role: PanelMember['role'], of = oak): PanelMember =>
  panelMember.parse({
    ...{ id: String(number).padStart(16, '0'), association: of.id, name, role, since: '2026-04-01' },
    email: `${name.toLowerCase()}@members.example.org`,
  });

export const ann = member(1, 'Ann', 'panel-member');
export const bob = member(2, 'Bob', 'panel-member');
export const cleo = member(3, 'Cleo', 'panel-chair');
export const lena = member(4, 'Lena', 'independent-lead');
export const eve = member(5, 'Eve', 'panel-member', elm);

/**
 * Two associations with a case each, the first of which was answered on 5 January 2027 and is in review; and panels with
 * these members.
 */
export const aPanel = async (...members: readonly PanelMember[]) => {
  let now: Instant = at('2027-01-06T19:00:00Z');
  const clock = { now: () => now };
  const { cases, notices } = memoryCases();
  const moves = storedCaseMoves({ cases, notices, announcer: memoryAnnouncer(), clock, hash });
  const panels = memoryPanels(...members);
  const links = memoryPanelLinks();
  const asking = memoryPanelMailer();
  const post = memoryMailer();
  const scores = memoryScores();
  const themes: Themes = { themesOf: async () => [] };
  let drawn = 0;
  const chance = {
    bytes: (count: number) => {
      drawn += 1;
      return new Uint8Array(count).fill(drawn);
    },
  };
  const cookies = cookiesAt(publicAddress);
  const sessions = memorySessions();
  const web = panelWeb({
    ...{ panels, links, sessions, cookies, chance, clock, cases, moves, scores, themes, mailer: asking },
    ...{ associations: memoryAssociations([oak, elm]), stylesheet: '/assets/site.css' },
  });
  const send = mailPanelLink({ panels, links, mailer: post, chance, clock, address: publicAddress });

  const put = async (command: Command, of = oak): Promise<void> => {
    if (command.kind === 'open-case') return void (await moves.open(command, 'test'));
    const [view] = await cases.ofAssociation(of.id);
    if (view) await moves.put({ association: of.id, case: view.id }, command, 'test');
  };
  await put(opened('2026-12-17', aFailure({ commitment: 'quality' })));
  await put(opened('2026-12-17', aFailure({ commitment: 'quality', association: elm.id })));
  for (const each of [delivered(), ...answered('2027-01-05')]) {
    await put(each);
    await put(each, elm);
  }

  const ask = (
    jar: Map<string, string>,
    path: string,
    method: CookieRequest['method'],
    fields: Record<string, string> = {},
  ): Promise<CookieResponse> => {
    const url = new URL(path, publicAddress);
    const [, lang, ...segments] = url.pathname.split('/');
    const language = lang === 'cy' ? 'cy' : 'en';
    return web({
      ...{ method, path: url.pathname, segments: segments.map(decodeURIComponent), query: url.searchParams },
      ...{ lang: isEverywhere(language) ? language : 'en', fields: new Map(Object.entries(fields)) },
      cookies: jar,
    });
  };
  const browser = () => {
    const jar = new Map<string, string>();
    const keep = (answer: CookieResponse): CookieResponse => {
      for (const line of answer.cookies ?? []) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/max-age=0/i.test(line)) jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    };
    return {
      jar,
      /** Fields, because nothing may act on them, wherever they came from. */
      get: async (path: string, fields?: Record<string, string>) => keep(await ask(jar, path, 'GET', fields)),
      post: async (path: string, fields?: Record<string, string>) =>
        keep(await ask(jar, path, 'POST', fields)),
    };
  };
  /** The path of the newest link that was mailed. */
  const newestLink = (): string =>
    /\/(?:en|cy)\/panel\/link\/[\w-]+/.exec(post.mails.at(-1)?.text ?? '')?.[0] ?? 'no link';
  const mailed = async (address: string, purpose: 'invitation' | 'sign-in' = 'sign-in'): Promise<string> => {
    await send({ address, lang: 'en', purpose });
    return newestLink();
  };
  return {
    ...{ cases, panels, sessions, asking, post, scores, themes, put, browser, send, mailed, session },
    set: (text: string) => {
      now = at(text);
    },
    signedIn: async (who: PanelMember) => {
      const its = browser();
      await its.post(await mailed(who.email));
      return its;
    },
    case: async (of = oak) => {
      const [view] = await cases.ofAssociation(of.id);
      const history = view && (await cases.load(of.id, view.id));
      if (!history) throw new Error('the case is gone');
      return history;
    },
  };
};
