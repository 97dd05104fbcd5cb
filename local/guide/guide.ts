import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { instantOf, localDateOf } from '../../shared/domain/time/calendar.ts';
import { type Html, html, textOf } from '../../shared/html/html.ts';
import { momentWords } from '../../shared/wording/moments.ts';
import { peopleSection } from './people.ts';
import { type Step, stepsWith } from './steps.ts';
import { guideStyle } from './style.ts';

/** What the page is written from. */
export type GuideFacts = {
  /** `http://127.0.0.1:4400` */
  address: string;
  /** The service's present, ISO. */
  now: string;
  /** How many mails the service has sent. */
  mails: number;
  schedules: readonly string[];
  /** What the service was filled with; the demonstration when left out. */
  demo?: 'pilot' | 'none' | undefined;
};

const answerKey = z.object({
  raised: z.array(z.object({ association: z.string(), name: z.string(), commitment: z.string() })).min(1),
});

/** The first planted failure: the one whose association has letters with codes. */
const subject = () => {
  const text = readFileSync(new URL('../demo/answer-key.json', import.meta.url), 'utf8');
  const [first] = answerKey.parse(JSON.parse(text)).raised;
  if (!first) throw new Error('the answer key raises nothing');
  return first;
};

const stepHtml = (step: Step, number: number, today: string): Html => {
  const done = step.after !== undefined && today >= step.after;
  return html`<li class="step"><h2><span class="number">${number}</span> ${step.title}</h2>
<div>${step.body}
${done && html`<p class="done">Done: the clock has passed that day.</p>`}
<p class="look"><strong>Look at:</strong> ${step.look}</p></div></li>`;
};

const ownData = html`<p>This service began empty. Load a register, issue codes, then tell, score and publish:</p>
<pre>npm run admin -- associations load FILE.csv --local
npm run admin -- codes issue REGISTRATION --homes 20 --local
npm run admin -- people add ADDRESS --name "NAME" --role helper --local</pre>
<p>With <code>npm start</code> alone it begins with a demonstration of 133 invented associations, and this page walks through it.</p>`;

const controls = (schedules: readonly string[]): Html => html`<section class="controls"><h2>At any time</h2>
<div class="row">
${[
  ['PT1H', 'One hour on'],
  ['P1D', 'One day on'],
  ['P7D', 'One week on'],
].map(
  ([advance, text]) =>
    html`<form method="post" action="/_local/clock"><input type="hidden" name="advance" value="${advance}"><button>${text}</button></form>`,
)}
</div>
<div class="row">
${schedules.map((name) => html`<form method="post" action="/_local/schedules/${encodeURIComponent(name)}"><button class="quiet">Run ${name}</button></form>`)}
</div></section>`;

/** The page that walks a visitor through the chain, from a tenant's answer to the regulator's acknowledgement. */
export const guidePage = (facts: GuideFacts): string => {
  const now = instantOf(facts.now);
  const today = localDateOf(now);
  const walks = facts.demo !== 'none';
  return textOf(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Guide – Together with Tenants on this machine</title>${guideStyle}</head>
<body>
<header><p class="where">Together with Tenants, on this machine</p>
<h1>From a tenant to the regulator, in seven steps</h1>
<p class="clock">The service’s clock: <strong>${momentWords(now, 'en')}</strong>. Nothing leaves this machine; every name is invented.</p>
<nav><a href="/">The service</a> <a href="/_local/mailbox">Mailbox (${facts.mails})</a> <a href="/en/results">Results</a> <a href="/_local/functions">Functions</a></nav></header>
<main>
${walks ? html`<ol class="steps">${stepsWith(subject()).map((step, index) => stepHtml(step, index + 1, today))}</ol>` : ownData}
${walks && peopleSection()}
${controls(facts.schedules)}
</main>
</body>
</html>
`);
};
