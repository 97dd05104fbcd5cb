import type { DeskNeeds } from '../../functions/administration/desk-needs.ts';
import { deskWeb } from '../../functions/administration/desk-web.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { memoryAnnouncer } from '../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { memoryPanelMailer } from '../../shared/adapters/memory/panel-mailer.ts';
import { memoryPanels } from '../../shared/adapters/memory/panels.ts';
import { memoryPeople, memorySessions } from '../../shared/adapters/memory/people.ts';
import { memoryProposals } from '../../shared/adapters/memory/proposals.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { SignedRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { Command } from '../../shared/domain/escalation/command.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import { aFailure, at, hash, opened } from './cases.ts';
import { anAssociation } from './intake.ts';

export const maud: Person = {
  ...{ subject: 'maud-1', name: 'Maud Thistlewood', email: 'maud@trade-body.example', roles: ['trade-body'] },
};
export const caspian: Person = {
  ...maud,
  subject: 'caspian-2',
  name: 'Caspian Holt',
  email: 'caspian@trade-body.example',
};

export const oak = anAssociation({
  ...{ id: 'C9001', name: 'Oak & Ash <Homes>' },
  ...{ secretaryMailbox: 'secretary@oak.example', chairMailbox: 'chair@oak.example' },
});
export const caseOfOak = 'C9001-quality-2026-1';

/** The trade body's desk with stores in memory, two people of the trade body, and a case about quality of 17 December 2026. */
export const tradeBodyDesk = async () => {
  let now: Instant = at('2026-12-17T15:00:00Z');
  let drawn = 0;
  const clock = { now: () => now };
  const { cases, notices } = memoryCases();
  const moves = storedCaseMoves({ cases, notices, announcer: memoryAnnouncer(), clock, hash });
  const audited: string[] = [];
  const needs = {
    ...{ cases, notices, moves, clock, hash, stylesheet: '/assets/styles.css' },
    associations: memoryAssociations([oak]),
    panels: memoryPanels(),
    panelMailer: memoryPanelMailer(),
    proposals: memoryProposals(),
    people: memoryPeople(maud, caspian),
    ends: memorySessions(),
    chance: {
      bytes: (count: number) => {
        drawn += 1;
        return new Uint8Array(count).fill(drawn);
      },
    },
    audit: (what: string, ids: Readonly<Record<string, string>>) =>
      void audited.push(`${what} ${JSON.stringify(ids)}`),
  } satisfies DeskNeeds;
  const desk = deskWeb(needs);
  const about = { association: oak.id };
  const put = async (...commands: Command[]): Promise<void> => {
    for (const command of commands) {
      now = command.at > now ? command.at : now;
      const id = (await cases.ofAssociation(oak.id))[0]?.id;
      if (command.kind === 'open-case') await moves.open(command, 'test');
      else if (id) await moves.put({ ...about, case: id }, command, 'test');
    }
  };
  await put(opened('2026-12-17', aFailure({ commitment: 'quality' })));
  const request = (
    path: string,
    method: SignedRequest['method'],
    person: Person,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<WebResponse> => {
    const url = new URL(path, 'https://tenants.example');
    const [, lang, ...segments] = url.pathname.split('/');
    return desk({
      ...{ method, path: url.pathname, segments, person, query: url.searchParams },
      lang: lang === 'cy' ? 'cy' : 'en',
      fields: new Map(Object.entries(fields)),
    });
  };
  const view = async () => {
    const [found] = await cases.ofAssociation(oak.id);
    if (!found) throw new Error('the case is gone');
    return found;
  };
  return {
    ...{ needs, put, view, audited },
    set: (text: string) => {
      now = at(text);
    },
    get: (path: string, person = maud) => request(path, 'GET', person),
    post: (path: string, fields: Readonly<Record<string, string>> = {}, person = maud) =>
      request(path, 'POST', person, fields),
    /** Posts the form of an act on the case. */
    act: (act: string, fields: Readonly<Record<string, string>> = {}, person = maud) =>
      request(routes.tradeBodyCase('en', caseOfOak, act), 'POST', person, fields),
    /** Proposes a change of the register; gives its address. */
    propose: async (change: string, fields: Readonly<Record<string, string>>, person = maud) =>
      (await request(routes.tradeBodyRegister('en', oak.id, change), 'POST', person, fields)).headers
        ?.location ?? '',
  };
};

/** A day as the three boxes of a form send it. */
export const boxes = (field: string, day: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${field}-day`]: date, [`${field}-month`]: month, [`${field}-year`]: year };
};
