import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { normalised } from '../support/markup.ts';
import { root } from '../support/sources.ts';
import { longPage, oursOf } from './intake-page.ts';
import { type Gate, ratioOf, timeLine } from './measuring.ts';
import { median, shuffled } from './ratios.ts';

const macroOf = (component: string): string =>
  `govuk${component.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}`;

/** The page by govuk-frontend's own macros, compiled before anything is timed; nothing where they cannot be loaded. */
const theirsOf = async (peers: string): Promise<(() => string) | undefined> => {
  const path = join(peers, 'node_modules/nunjucks/index.js');
  if (!existsSync(path)) return undefined;
  const { default: nunjucks } = await import(path);
  const loader = new nunjucks.FileSystemLoader(join(root, 'node_modules/govuk-frontend/dist'));
  const source = longPage.map(({ component }, index) => {
    const macro = macroOf(component);
    return `{% from "govuk/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(parts[${index}]) }}`;
  });
  const environment = new nunjucks.Environment(loader);
  const template = new nunjucks.Template(source.join('\n'), environment, 'page.njk', true);
  const context = { parts: longPage.map(({ theirs }) => theirs) };
  return () => String(template.render(context));
};

/** Milliseconds of CPU a render, over as many as take a while; others on the machine take none of it. */
const timed = (render: () => string, times: number): number => {
  const from = process.cpuUsage();
  for (let each = 0; each < times; each += 1) render();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / times;
};

/** @throws when the markup differs, naming the first element that does */
const mustBeEqual = (ours: string, theirs: string): void => {
  const [mine, other] = [normalised(ours), normalised(theirs)];
  if (JSON.stringify(mine) !== JSON.stringify(other))
    throw new Error(
      `ours and nunjucks give different markup: nothing was timed\n${JSON.stringify(mine)}\n${JSON.stringify(other)}`,
    );
};

/**
 * Renders a long page by ours and by precompiled nunjucks, in turn, after comparing what both give. The bound guards what
 * stands (decision 0015), not the 80 that was hoped for.
 */
export const rendersBench = async (plan: { rounds: number; peers: string }): Promise<Gate[]> => {
  const ours = oursOf(longPage);
  const theirs = await theirsOf(plan.peers);
  const text = ours();
  console.log(
    `\nRendering a page of ${longPage.length} components, ${text.length} bytes, ${gzipSync(text).length} as gzip, ${brotliCompressSync(text).length} as brotli:`,
  );
  if (theirs) mustBeEqual(text, theirs());
  const ways = [
    { name: 'ours', run: () => timed(ours, 2000), taken: [] as number[] },
    ...(theirs
      ? [{ name: 'nunjucks, precompiled', run: () => timed(theirs, 50), taken: [] as number[] }]
      : []),
  ];
  for (let round = 0; round <= plan.rounds; round += 1)
    for (const way of shuffled(ways, round)) {
      const took = way.run();
      if (round > 0) way.taken.push(took);
    }
  for (const { name, taken } of ways)
    console.log(`${timeLine(name, taken)}   ${(1000 / median(taken)).toFixed(0)} pages/s`);
  const [mine, other] = ways;
  if (!mine || !other) {
    console.log('  Left out, not installed: nunjucks');
    return [];
  }
  return [ratioOf('pages a second: ours ÷ precompiled nunjucks', other.taken, mine.taken, { atLeast: 20 })];
};
