import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { TradeBodyTask } from '../../../shared/domain/escalation/trade-body-tasks.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** A task with what its words need. */
export type ShownTask = {
  task: TradeBodyTask;
  caseId: string;
  commitment: string;
  association: { id: string; name: string };
  /** Who entered the answer that waits to be confirmed, and whether that is who reads this. */
  recordedBy?: string | undefined;
  own?: boolean;
};

type Said = { title: string; body: string; act?: { href: string; text: string } };

const day = (text: string | undefined, lang: Language): string =>
  text === undefined ? '–' : dateWords(localDate.parse(text), lang);

const saidOf = (shown: ShownTask, lang: Language): Said => {
  const { task, caseId, association } = shown;
  const all = wordingOf(tradeBodyDeskWording, lang);
  const words = all.tasks;
  const act = (name: string, text: string) => ({
    act: { href: routes.tradeBodyCase(lang, caseId, name), text },
  });
  const mailbox = (of: string, text: string) => ({
    act: { href: `${routes.tradeBodyRegister(lang, association.id, 'mailbox')}?of=${of}`, text },
  });
  switch (task.kind) {
    case 'readings-overdue':
      return words[task.kind];
    case 'stop-asked':
      return {
        ...words[task.kind],
        body: words[task.kind].body(day(task.goesOn, lang)),
        ...act('stop', words[task.kind].act),
      };
    case 'not-reached':
      return {
        ...words[task.kind],
        body: words[task.kind].body(day(task.goesOn, lang)),
        ...act('post', words[task.kind].act),
      };
    case 'mailed-answer': {
      const { title, body, own, act: text } = words[task.kind];
      const by = body(shown.recordedBy ?? all.someone);
      return shown.own ? { title, body: own } : { title, body: by, ...act('confirm-mailed-answer', text) };
    }
    case 'to-second':
      return {
        ...words[task.kind],
        body: words[task.kind].body(day(task.lapsesOn, lang)),
        ...act('second', words[task.kind].act),
      };
    case 'bounced': {
      const { title, body, settings, act: text } = words.bounced;
      const ours = task.of === 'regulator' || task.of === 'trade-body';
      const of = title(all.recipients[task.of]);
      return ours ? { title: of, body: settings } : { title: of, body, ...mailbox(task.of, text) };
    }
    case 'no-address': {
      const { title, body, act: text } = words['no-address'];
      return { title: title(all.recipients[task.of]), body, ...mailbox(task.of, text) };
    }
    case 'undeliverable':
      return { ...words[task.kind], ...act('post', words[task.kind].act) };
    case 'review-late':
      return { title: words[task.kind].title, body: words[task.kind].body(day(task.since, lang)) };
    default:
      return task satisfies never;
  }
};

/** One thing that waits: what it is, about whom, and the act that it leads to. */
export const deskTask = (shown: ShownTask, lang: Language): Html => {
  const words = wordingOf(tradeBodyDeskWording, lang).waits;
  const { title, body, act } = saidOf(shown, lang);
  const about = words.about(shown.association.name, commitmentWords(lang, shown.commitment).title);
  return html`<li class="twt-case">
<h3 class="govuk-heading-s">${title}</h3>
<p class="govuk-body-s">${about}</p>
<p class="govuk-body">${body}</p>
<p class="govuk-body">${act && html`<a class="govuk-link" href="${act.href}">${act.text}<span class="govuk-visually-hidden">: ${about}</span></a> · `}<a class="govuk-link" href="${routes.tradeBodyCase(lang, shown.caseId)}">${words.caseLink}<span class="govuk-visually-hidden">: ${about}</span></a></p>
</li>`;
};
