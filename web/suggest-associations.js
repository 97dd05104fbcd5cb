// Suggests associations while somebody types, on the one page of the form that asks for one by name. It is the
// accessible-autocomplete component; without this script, or without the list, the page searches as it always does
// (docs/decisions/0012). What is chosen is sent in the fields that the page sends without it.
import accessibleAutocomplete from 'accessible-autocomplete';

const most = 8;

/** As the search folds names: without accents and marks, in small letters. */
const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A text of the page with its places filled in: `{n} results`. */
const said = (text, places) => text.replace(/\{(\w+)\}/g, (_, name) => String(places[name]));

/** A name as markup, in whatever direction its own letters run. */
const marked = (name) => {
  const isolated = document.createElement('bdi');
  isolated.textContent = name;
  return isolated.outerHTML;
};

const found = (all, typed) => {
  const wanted = folded(typed);
  const parts = wanted.split(' ');
  const begins = (each) => Number(each.folded.startsWith(wanted));
  return all
    .filter((each) => parts.every((part) => each.folded.includes(part)) || each.id.toLowerCase() === wanted)
    .sort((a, b) => begins(b) - begins(a))
    .slice(0, most);
};

/** What was chosen goes along with "Continue"; once the text is changed, the button searches again. */
const choosing = (root, words) => {
  const button = root.querySelector('button');
  const before = { value: button.value, text: button.textContent };
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'association', disabled: true });
  root.append(field);
  let chosen;
  const show = () => {
    field.disabled = chosen === undefined;
    field.value = chosen?.id ?? '';
    button.value = chosen ? 'continue' : before.value;
    button.textContent = chosen ? words.go : before.text;
    button.classList.toggle('govuk-button--secondary', !chosen);
  };
  root.addEventListener('input', ({ target }) => {
    if (chosen === undefined || target.value === chosen.name) return;
    chosen = undefined;
    show();
  });
  return (option) => {
    if (!option?.id) return;
    chosen = option;
    show();
  };
};

/**
 * The list stands above the buttons and closes when the field loses the focus: a button would jump away under the
 * finger that presses it, so pressing one leaves the focus where it is. Enter in the field searches, as it does without
 * suggestions; on a suggestion it chooses.
 */
const keepPressing = (root) => {
  root.closest('form').addEventListener('mousedown', (event) => {
    if (event.target.closest('button')) event.preventDefault();
  });
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && event.target.matches('input')) event.stopPropagation();
    },
    true,
  );
};

const enhance = (root, all) => {
  const words = JSON.parse(root.dataset.words);
  const plain = root.querySelector('input');
  const described = (plain.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent.trim())
    .filter(Boolean);
  const hadFocus = document.activeElement === plain;
  const place = document.createElement('div');
  plain.replaceWith(place);
  const confirm = choosing(root, words);
  keepPressing(root);
  accessibleAutocomplete({
    element: place,
    id: plain.id,
    name: plain.name,
    defaultValue: plain.value,
    inputClasses: plain.className,
    minLength: 3,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    source: (typed, give) => give(found(all, typed)),
    templates: {
      inputValue: (option) => (typeof option === 'string' ? option : (option?.name ?? '')),
      suggestion: (option) => marked(typeof option === 'string' ? option : option.name),
    },
    onConfirm: confirm,
    tAssistiveHint: () => [...described, words.help].join(' '),
    tStatusQueryTooShort: (n) => said(words.short, { n }),
    tStatusNoResults: () => words.none,
    tStatusSelectedOption: (option, of, index) => said(words.option, { option, of, at: index + 1 }),
    tStatusResults: (n, option) => `${said(n === 1 ? words.one : words.many, { n })} ${option}`,
  });
  const input = place.querySelector('input');
  input.setAttribute('dir', 'auto');
  input.setAttribute('spellcheck', 'false');
  if (hadFocus) input.focus();
};

/** Where the list does not come, the page stays as it is. */
const start = async (root) => {
  const answer = await fetch(root.dataset.suggestions).catch(() => undefined);
  if (!answer?.ok) return;
  const list = await answer.json();
  enhance(
    root,
    list.map(([id, name]) => ({ id, name, folded: folded(name) })),
  );
};

for (const root of document.querySelectorAll('[data-suggestions]')) start(root);
