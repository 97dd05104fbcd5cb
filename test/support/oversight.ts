import { boardWeb } from '../../functions/oversight/board-web.ts';
import { regulatorWeb } from '../../functions/oversight/regulator-web.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { joseLinks } from '../../shared/adapters/jose/links.ts';
import { memoryAnnouncer } from '../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import type { Language } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { association } from '../../shared/domain/association.ts';
import type { Command } from '../../shared/domain/escalation/command.ts';
import type { Recipient } from '../../shared/domain/escalation/step.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { Cases, Notices } from '../../shared/ports/cases.ts';
import type { LinkSubject } from '../../shared/ports/seals.ts';
import { aFailure, at, delivered, hash, opened } from './cases.ts';

const registered = {
  id: 'C9001',
  name: 'Oak & Ash <Homes>',
  registeredOn: '1984-07-20',
  designation: 'Non-profit',
  corporateForm: 'Company',
  homes: 1250,
  homesAsOf: '2026-03-31',
  adoption: 'adopter',
  chairMailbox: 'chair@oak.example',
  secretaryMailbox: 'secretary@oak.example',
};

const request = (path: string, method: WebRequest['method'], fields: Record<string, string>): WebRequest => {
  const url = new URL(path, 'https://tenants.example');
  const [, lang, ...segments] = url.pathname.split('/');
  const language: Language = lang === 'cy' ? 'cy' : 'en';
  return {
    method,
    path: url.pathname,
    segments: segments.map(decodeURIComponent),
    lang: language,
    query: url.searchParams,
    fields: new Map(Object.entries(fields)),
  };
};

/** A case about quality, opened on 17 and delivered on 18 December 2026, with both sides' pages and a clock to set. */
export const oversight = async (
  more: { chairMailbox?: string | undefined } = {},
  { cases, notices }: { cases: Cases; notices: Notices } = memoryCases(),
) => {
  const oak = association.parse({ ...registered, ...more });
  let now: Instant = at('2026-12-18T15:00:00Z');
  const clock = { now: () => now };
  const announcer = memoryAnnouncer();
  const links = joseLinks(async () => ({
    current: { id: 'v1', value: 'a secret of the test' },
    previous: undefined,
  }));
  const moves = storedCaseMoves({ cases, notices, announcer, clock, hash });
  const needs = {
    ...{ links, cases, associations: memoryAssociations([oak]), moves, clock },
    stylesheet: '/assets/site.css',
  };
  const id = 'C9001-quality-2026-1';
  const put = async (command: Command): Promise<void> => {
    const about = { association: oak.id, case: (await cases.ofAssociation(oak.id))[0]?.id };
    if (command.kind === 'open-case') await moves.open(command, 'test');
    else if (about.case)
      await moves.put({ association: about.association, case: about.case }, command, 'test');
  };
  await put(opened('2026-12-17', aFailure({ commitment: 'quality' })));
  await put(delivered());
  const board = boardWeb(needs);
  const regulator = regulatorWeb(needs);
  return {
    put,
    set: (text: string) => {
      now = at(text);
    },
    sign: (
      purpose: LinkSubject['purpose'],
      to: Recipient,
      more: Partial<LinkSubject> = {},
      until = '2027-12-31',
    ) => links.sign({ purpose, association: oak.id, case: id, recipient: to, ...more }, at(until)),
    look: (method: 'GET' | 'HEAD', path: string): Promise<WebResponse> =>
      (path.includes('/board/') ? board : regulator)(request(path, method, {})),
    get: (path: string): Promise<WebResponse> =>
      (path.includes('/board/') ? board : regulator)(request(path, 'GET', {})),
    post: (path: string, fields: Record<string, string> = {}): Promise<WebResponse> =>
      (path.includes('/board/') ? board : regulator)(request(path, 'POST', fields)),
    history: async () => {
      const [view] = await cases.ofAssociation(oak.id);
      const history = view && (await cases.load(oak.id, view.id));
      if (!history) throw new Error('the case is gone');
      return history;
    },
    owed: async () => {
      const { view } = await (async () => ({ view: (await cases.ofAssociation(oak.id))[0] }))();
      return view
        ? (await notices.ofCase(oak.id, view.id)).map((each) => `${each.step} ${each.recipient}`)
        : [];
    },
    announced: announcer,
  };
};
