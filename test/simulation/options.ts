import { parseArgs } from 'node:util';

export type Options = { years: number; seed: number };

const usage = 'npm run sim:scoring -- [--years N] [--seed S]';

/** The whole number that was meant, or what is wrong with it. */
const whole = (name: string, text: string, least: number, most: number): number | string =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
    ? Number(text)
    : `--${name} ${text}: wanted a whole number from ${least} to ${most}`;

/**
 * What was asked for.
 * @returns a problem, for the person at the keyboard, where it cannot be understood
 */
export const optionsFrom = (argv: readonly string[]): Options | { problem: string } => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        years: { type: 'string', default: '20' },
        seed: { type: 'string', default: '1' },
      },
      strict: true,
    });
    const years = whole('years', values.years, 1, 10_000);
    const seed = whole('seed', values.seed, 0, 2_147_483_647);
    return typeof years === 'number' && typeof seed === 'number'
      ? { years, seed }
      : { problem: `${[years, seed].filter((each) => typeof each === 'string').join('\n')}\n${usage}` };
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}\n${usage}` };
  }
};
