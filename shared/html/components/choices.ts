import { type Attributes, attributes, type Html, html } from '../html.ts';
import { type Described, describing, formGroup, hintAndError } from './form-group.ts';
import { type Fieldset, fieldset, type Hint, hint, labelFor } from './label.ts';
import { classesOf, describedBy, type Text, when } from './text.ts';

/** One choice, or the word between two groups of choices. */
type Choice =
  | { divider: string }
  | {
      value: string;
      text: Text;
      id?: string;
      name?: string;
      hint?: Hint;
      checked?: boolean;
      disabled?: boolean;
      behaviour?: 'exclusive';
      labelClasses?: string;
      attributes?: Attributes;
      /** Shown below the choice, always: the service does without scripts, so nothing is ever hidden. */
      conditional?: Html;
    };

export type Choices = Described & {
  name: string;
  idPrefix?: string;
  fieldset?: Fieldset;
  items: readonly Choice[];
  classes?: string;
  describedBy?: string;
  attributes?: Attributes;
};

type Kind = { block: 'govuk-radios' | 'govuk-checkboxes'; type: 'radio' | 'checkbox' };

const choice = (
  kind: Kind,
  all: Choices,
  item: Choice,
  index: number,
  describes: string | undefined,
): Html => {
  if ('divider' in item) return html`<div class="${kind.block}__divider">${item.divider}</div>`;
  const prefix = all.idPrefix ?? all.name;
  const id = item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`);
  const hintId = item.hint && `${id}-item-hint`;
  const own = attributes({
    id,
    name: item.name ?? all.name,
    type: kind.type,
    value: item.value,
    checked: item.checked,
    disabled: item.disabled,
    'data-behaviour': item.behaviour,
    'aria-describedby': describedBy(describes, hintId),
  });
  const label = { text: item.text, classes: classesOf(`${kind.block}__label`, item.labelClasses) };
  return html`<div class="${kind.block}__item">
<input class="${kind.block}__input"${own}${attributes(item.attributes)}>
${labelFor(id, label)}
${when(item.hint, (says) => hint({ ...says, id: `${id}-item-hint`, classes: classesOf(`${kind.block}__hint`, says.classes) }))}
</div>
${when(item.conditional, (shown) => html`<div class="${kind.block}__conditional" id="conditional-${id}">${shown}</div>`)}`;
};

/** Radios and checkboxes share all but their names. */
export const choices = (kind: Kind, all: Choices): Html => {
  const prefix = all.idPrefix ?? all.name;
  const described = describedBy(all.fieldset?.describedBy ?? all.describedBy, ...describing(prefix, all));
  const forItems = kind.type === 'checkbox' && !all.fieldset ? described : undefined;
  const inner = html`${hintAndError(prefix, all)}
<div class="${classesOf(kind.block, all.classes)}"${attributes(all.attributes)} data-module="${kind.block}">
${all.items.map((item, index) => choice(kind, all, item, index, forItems))}
</div>`;
  return formGroup(all, all.fieldset ? fieldset({ ...all.fieldset, describedBy: described }, inner) : inner);
};
