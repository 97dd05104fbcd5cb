import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answerWeb } from '../../../functions/intake/web.ts';
import { joseSealer } from '../../../shared/adapters/jose/sealer.ts';
import { routes, type TellLanguage, tellLanguages } from '../../../shared/contracts/routes.ts';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { aCode, anIntake, levelOn, stateOf } from '../../support/intake.ts';

/** Every page of the form from start to receipt, by name, as somebody with a code meets them, sealed as in a deployment. */
const walked = async (lang: TellLanguage): Promise<Map<string, WebResponse>> => {
  const intake = await anIntake();
  const needs = { ...intake.needs, sealer: joseSealer('a-secret-that-is-long-enough') };
  const code = aCode(7);
  await intake.register(code);
  const pages = new Map<string, WebResponse>();
  const ask = async (name: string, path: string, fields?: Record<string, string>): Promise<WebResponse> => {
    const url = new URL(path, 'https://example.org');
    const page = await answerWeb(needs, {
      ...{ method: fields ? 'POST' : 'GET', path: url.pathname, lang, query: url.searchParams },
      segments: url.pathname.split('/').slice(2),
      fields: new Map(Object.entries(fields ?? {})),
    });
    pages.set(name, page);
    return page;
  };
  const answer = (name: string, page: WebResponse, fields: Record<string, string>) =>
    ask(name, routes.form(lang), { act: 'continue', ...fields, state: stateOf(page) });

  await ask('start', routes.start(lang));
  const danger = await ask('danger', routes.form(lang), { act: 'start' });
  let page = await answer('code', danger, { 'hazard-none': 'yes' });
  await answer('code with an error', page, {});
  await answer('association', page, { act: 'no-code' });
  page = await answer('commitment 1', page, { code: code.text });
  for (let next = 2; next <= 5; next += 1)
    page = await answer(`commitment ${next}`, page, levelOn(page, '4'));
  const check = await answer('check', page, levelOn(page, '4'));
  for (const extra of ['problem', 'words', 'contact', 'about-you'])
    await answer(extra, check, { act: `change-${extra}` });
  await answer('saved', check, { act: 'save' });
  const sent = await answer('sent', check, { act: 'send' });
  pages.delete('sent');
  await ask('receipt', String(sent.headers?.location));
  for (const path of [routes.track, routes.return, routes.privacy]) await ask(path(lang), path(lang));
  return pages;
};

/** Bytes. One page holds the rules of three laws in letters of two bytes each (decision 0015). */
const boundOf = (lang: TellLanguage, name: string): number =>
  lang === 'ur' && name === 'problem' ? 4_224 : 4_096;

test.each(tellLanguages)(
  'every page from start to receipt in %s is within 4 KB as it is sent',
  async (lang) => {
    const pages = await walked(lang);
    const sizes = [...pages].map(([name, { body }]): [string, number] => [
      name,
      gzipSync(String(body)).length,
    ]);
    expect(pages.size).toBe(20);
    expect([...pages].filter(([, { status }]) => status !== 200)).toEqual([]);
    expect(sizes.filter(([name, bytes]) => bytes > boundOf(lang, name))).toEqual([]);
  },
);
