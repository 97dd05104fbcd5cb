import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { aboutYouWording, dimensionWords, levelName } from '../../../shared/wording/about-you.ts';
import { commitmentWords, hazardName } from '../../../shared/wording/charter.ts';
import { entryWording } from '../../../shared/wording/entry.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { paperWording } from '../../../shared/wording/paper.ts';
import { passOnWording } from '../../../shared/wording/pass-on.ts';
import { problemChoice, problemWording } from '../../../shared/wording/problem.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { levelItems } from './commitment-page.ts';
import type { Asks } from './paper-questions.ts';

/** A field of a sheet in words: what it asks, and what a value of it says. */
export type FieldWords = { asks: string; says: (value: string) => string | Html };

/** What fields are named by: the sheet's questions, and the landlords that were typed, by id. */
export type FieldFacts = {
  lang: TellLanguage;
  asks: Asks;
  notSaid: string;
  landlords: ReadonlyMap<string, string>;
};

const box = (lang: TellLanguage, asks: string): FieldWords => ({
  asks,
  says: () => wordingOf(entryWording, lang).differ.ticked,
});

const danger = (lang: TellLanguage, name: string): FieldWords =>
  box(lang, `${wordingOf(formWording, lang).danger.title} ${name}`);

const answer = ({ lang, asks }: FieldFacts, id: string): FieldWords => {
  const { question } = commitmentWords(lang, id);
  const named = new Map(
    levelItems(lang, undefined).flatMap((each) => ('value' in each ? [[each.value, each.text]] : [])),
  );
  const first = asks.commitments.find((each) => each.id === id)?.asksAboutProblem;
  return {
    asks: first ? `${question} ${wordingOf(problemWording, lang).reported.level}` : question,
    says: (value) => named.get(value) ?? value,
  };
};

const dimension = ({ lang, notSaid }: FieldFacts, id: string): FieldWords => ({
  asks: dimensionWords(lang, id).question,
  says: (value) =>
    value === notSaid ? wordingOf(aboutYouWording, lang).notSaid : levelName(lang, id, value),
});

const typed = (asks: string): FieldWords => ({
  asks,
  says: (value) => html`<bdi>${value}</bdi>`,
});

/** The fields that stand once on every sheet. */
const named = ({ lang, asks, landlords }: FieldFacts): Readonly<Record<string, FieldWords>> => {
  const form = wordingOf(formWording, lang);
  const problem = wordingOf(problemWording, lang);
  const paper = wordingOf(paperWording, lang);
  const passOn = wordingOf(passOnWording, lang);
  const { purposes } = form.contact;
  return {
    'hazard-none': danger(lang, form.danger.none),
    code: typed(paper.code.title),
    association: { asks: paper.code.landlord, says: (id) => landlords.get(id) ?? id },
    reported: {
      asks: problem.reported.question,
      says: (value) => problem.reported.choices[value] ?? value,
    },
    kind: { asks: problem.kind, says: (value) => problemChoice(lang, 'kinds', value) },
    when: { asks: problem.when, says: (value) => problemChoice(lang, 'times', value) },
    'in-time': { asks: problem.inTime, says: (value) => problemChoice(lang, 'inTimes', value) },
    words: typed(form.words.title),
    private: box(lang, form.words.makePrivate),
    'pass-on': box(lang, passOn.tick),
    address: typed(passOn.address),
    'safety-phone': typed(passOn.phone),
    email: typed(form.contact.email),
    phone: typed(form.contact.phone),
    purpose: {
      asks: form.contact.purpose,
      says: (value) => {
        const known = asks.purposes.find((each) => each === value);
        return known ? purposes[known] : value;
      },
    },
  };
};

/** What a field of a sheet asks and what its values say, in the sheet's language. */
export const fieldWords = (facts: FieldFacts, field: string): FieldWords => {
  const fixed = named(facts);
  if (Object.hasOwn(fixed, field)) return fixed[field] ?? typed(field);
  if (field.startsWith('hazard-')) return danger(facts.lang, hazardName(facts.lang, field.slice(7)));
  if (field.startsWith('answer-')) return answer(facts, field.slice(7));
  return dimension(facts, field);
};
