import { benchBundles } from './bundles.ts';
import { benchIntake, intakePlanOf } from './intake.ts';
import { variables } from './intake-events.ts';
import { benchRun } from './run.ts';
import { benchScoring, planOf } from './scoring.ts';
import { benchTiming } from './timing.ts';

/** Each says whether its bounds hold, if it has any. */
const benches: Record<string, (given: string[]) => Promise<boolean | undefined>> = {
  bundles: async () => {
    await benchBundles(variables);
    return undefined;
  },
  intake: (given) => benchIntake(intakePlanOf(given)),
  timing: benchTiming,
  scoring: (given) => benchScoring(planOf(given)),
  run: async (given) => {
    await benchRun(given);
    return undefined;
  },
};

const [name = '', ...given] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
try {
  if ((await bench(given)) === false) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
