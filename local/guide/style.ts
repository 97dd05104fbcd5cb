import { html } from '../../shared/html/html.ts';

/** The look of the guide: readable in any browser, and loading nothing. */
export const guideStyle = html`<style>
:root { --ink: #16202a; --soft: #4a5763; --line: #d3dae0; --paper: #fff; --wash: #f3f6f8; --act: #0f5c5c; --focus: #ffb000; }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Arial, sans-serif; color: var(--ink); background: var(--wash); }
header, main { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: .2rem 0 .8rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 0 0 .4rem; display: flex; gap: .75rem; align-items: baseline; }
.where { color: var(--act); font-weight: 600; margin: 0; }
.clock { color: var(--soft); margin: 0 0 1rem; }
.clock strong { color: var(--ink); }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; padding: .7rem 0; border-block: 1px solid var(--line); }
.steps { list-style: none; margin: 1.75rem 0; padding: 0; display: grid; gap: 1rem; }
.step, .controls { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1.2rem 1.4rem; }
.step > div { margin-left: 2.75rem; }
.number { flex: 0 0 2rem; height: 2rem; border-radius: 50%; background: var(--act); color: #fff; display: inline-grid; place-items: center; font-size: 1rem; font-weight: 700; }
.step p { margin: .3rem 0 .8rem; } .step form { margin: .3rem 0 1rem; }
.look { color: var(--soft); border-left: 3px solid var(--line); padding-left: .9rem; }
.done { color: var(--act); font-weight: 600; }
a { color: var(--act); text-underline-offset: .15em; }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; background: var(--wash); border: 1px solid var(--line); border-radius: .25rem; }
code { padding: .1rem .35rem; white-space: nowrap; font-size: .92em; }
pre { padding: .9rem; overflow-x: auto; }
button { font: inherit; font-weight: 600; color: #fff; background: var(--act); border: 2px solid var(--act); border-radius: .35rem; padding: .45rem .95rem; cursor: pointer; }
button:hover { background: #0a4444; }
button.quiet { background: var(--paper); color: var(--act); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; margin: .5rem 0; }
.controls { margin-bottom: 3rem; } .controls p, .controls ul { margin: .3rem 0 .6rem; } .controls code { white-space: normal; }
@media (max-width: 36rem) { .step > div { margin-left: 0; } h1 { font-size: 1.6rem; } }
</style>`;
