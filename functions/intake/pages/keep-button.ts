import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import type { Html } from '../../../shared/html/html.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

const everyQuestions = 4;

/**
 * Below every few questions a way to keep what is typed: a session ends when nobody presses anything for some minutes,
 * and a call or a long sheet takes longer. It comes back to the next question.
 */
export const keepBelow =
  (lang: TellLanguage, path: string) =>
  (question: number): Html | undefined =>
    question % everyQuestions === 0
      ? button({
          ...{ text: wordingOf(assistWording, lang).call.keep, name: 'act', value: 'keep' },
          classes: 'govuk-button--secondary',
          attributes: { formaction: `${path}#question-${question + 1}` },
        })
      : undefined;
