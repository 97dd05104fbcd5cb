import { describe, expect, test } from 'vitest';
import { paperQuestions } from '../../../functions/intake/pages/paper-questions.ts';
import { wholeQuestions } from '../../../functions/intake/pages/whole-form.ts';
import { asksOf } from '../../../functions/intake/show-paper.ts';
import { blankDraft, wholeFieldsOf } from '../../../functions/intake/whole-form.ts';
import { tellLanguages } from '../../../shared/contracts/routes.ts';
import { shippedEditions } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { html, textOf } from '../../../shared/html/html.ts';
import { spoken } from '../../../shared/wording/wording.ts';

const cases = tellLanguages.flatMap((lang) => shippedEditions.map((edition) => ({ lang, edition })));

const plain = (markup: string): string => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe.each(cases)('the whole form of edition $edition.id in $lang', ({ lang, edition }) => {
  const asks = asksOf(edition, currentRulebook);
  const shown = () =>
    wholeQuestions({
      ...{ lang, asks, values: {}, problems: [], found: [{ id: 'C1', name: 'A' }], notSaid: 'not-said' },
      ...{ empty: 'EMPTY', says: { landlord: 'LANDLORD', private: 'PRIVATE' } },
    }).map(textOf);

  test('asks what the printed sheet asks, in its order', async () => {
    await spoken(lang);
    const sheet = paperQuestions(lang, asks, 'x');
    const typed = shown();
    expect(typed).toHaveLength(sheet.length);
    // The question about the code says "write" on paper and "enter" here.
    for (const [index, { title }] of sheet.entries())
      if (index !== 1) {
        const words = plain(typed[index] ?? '');
        for (const part of title.split(/(?<=[?؟]) /)) expect(words).toContain(plain(textOf(asText(part))));
      }
  });

  test('has exactly the fields that are read from it', async () => {
    await spoken(lang);
    const fields = [
      ...shown()
        .join('')
        .matchAll(/ name="([^"]+)"/g),
    ].map(([, name]) => name);
    const draft = blankDraft({ charter: edition.id, rulebook: currentRulebook.id, secret: '' });
    expect([...new Set(fields)]).toEqual(wholeFieldsOf(draft));
  });
});

function asText(part: string) {
  return html`${part}`;
}
