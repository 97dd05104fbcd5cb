import { html, textOf } from '../../shared/html/html.ts';
import type { Account } from './accounts.ts';

const style = html`<style>
  body { font: 18px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 34rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
  h1 { font-size: 1.7rem; line-height: 1.2; } ul { list-style: none; padding: 0; } li { margin: .75rem 0; }
  button { font: inherit; text-align: left; width: 100%; padding: .8rem 1rem; border: 2px solid #0b4f8a; border-radius: .35rem; background: #fff; color: #0b4f8a; cursor: pointer; }
  button strong { display: block; } button span { font-size: .85em; color: #333; overflow-wrap: anywhere; } button:hover { background: #eef5fb; }
  :focus-visible { outline: 3px solid #b35900; outline-offset: 2px; } code { background: #f4f4f4; padding: .1rem .3rem; overflow-wrap: anywhere; }
</style>`;

const nobody = html`<p>Nobody can sign in yet. Add somebody:</p>
<p><code>npm run admin -- people add NAME@EXAMPLE.ORG --name "A NAME" --role helper --local</code></p>`;

/** Stands in for the sign-in of the deployed service: one press, and no password, for people who do not exist. */
export const signInPage = (accounts: readonly Account[]): string =>
  textOf(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in – Together with Tenants on this machine</title>${style}</head>
<body><main>
<h1>Who do you want to be?</h1>
<p>Only this machine asks so. In the cloud a person signs in with a password and a code from their own device.</p>
${
  accounts.length === 0
    ? nobody
    : html`<form method="post"><ul>${accounts.map(
        ({ subject, email, name }) =>
          html`<li><button name="subject" value="${subject}"><strong>${name}</strong> <span>${email}</span></button></li>`,
      )}</ul></form>`
}
</main></body>
</html>
`);
