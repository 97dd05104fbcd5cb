import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text } from './text.ts';

export type Button = {
  text: Text;
  /** Makes it a link that looks like a button. */
  href?: string;
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  id?: string;
  disabled?: boolean;
  isStartButton?: boolean;
  preventDoubleClick?: boolean;
  classes?: string;
  attributes?: Attributes;
};

const startIcon = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>`;

/** Button, or link that looks like one, as `govuk-button`. */
export const button = (each: Button): Html => {
  const classes = classesOf('govuk-button', each.classes, each.isStartButton && 'govuk-button--start');
  const shared = html` class="${classes}" data-module="govuk-button"${attributes(each.attributes)}${attributes({ id: each.id })}`;
  const inner = html`${typeof each.text === 'object' && each.isStartButton ? html`<span>${each.text}</span>` : each.text}${each.isStartButton && startIcon}`;
  if (each.href !== undefined)
    return html`<a href="${each.href}" role="button" draggable="false"${shared}>${inner}</a>`;
  const own = attributes({
    type: each.type ?? 'submit',
    value: each.value || undefined,
    name: each.name,
    disabled: each.disabled,
    'aria-disabled': each.disabled && 'true',
    'data-prevent-double-click':
      each.preventDoubleClick === undefined ? undefined : String(each.preventDoubleClick),
  });
  return html`<button${own}${shared}>${inner}</button>`;
};
