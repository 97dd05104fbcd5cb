// The script of the pages of the form: with it "Exit this page" also works by pressing Shift three
// times, covers the page at once, and leaves nothing of it in the browser's history. It is govuk-frontend's own
// component; only the way of leaving is ours. Without it the button is a plain link (docs/decisions/0009).
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';

/** The component follows its link, and Back would show the page again: ours takes the page's place in the history. */
const leave = (exit) => {
  exit.$updateSpan.textContent = '';
  document.body.classList.add('govuk-exit-this-page-hide-content');
  exit.$overlay = document.createElement('div');
  exit.$overlay.className = 'govuk-exit-this-page-overlay';
  exit.$overlay.setAttribute('role', 'alert');
  document.body.append(exit.$overlay);
  exit.$overlay.textContent = exit.i18n.t('activated');
  // While the other page is on its way, nothing that was typed is left in this one.
  for (const form of document.querySelectorAll('form')) form.remove();
  window.location.replace(exit.$button.href);
};

// The component wants to be told that its styles are there.
document.body.classList.add('govuk-frontend-supported');
for (const root of document.querySelectorAll('[data-module="govuk-exit-this-page"]')) {
  const exit = new ExitThisPage(root);
  exit.exitPage = () => leave(exit);
}
