import { dayOneChecks } from './day-one/checks.ts';
import { findingText } from './day-one/finding.ts';
import { settingsOf } from './settings-of-stage.ts';

/** What no script can see; a person ticks these off. */
const forPeople = [
  'finish the form once without scripts and once in Welsh, with words such as <b>, -- and ../ in the free text',
  'open the regulator’s trial mail: DKIM passes, the link is unchanged, the sums of the case file match',
  'set one alarm by hand (CloudWatch, Set alarm state) and see its mail arrive',
  'restore one table to a new name, count its rows, delete the copy',
  'look at the bill after three days',
];

/** `npm run day-one -- STAGE`: changes nothing but its own four test mails to SES’s simulator. */
const main = async ([stage = 'trial']: readonly string[]): Promise<number> => {
  let failed = 0;
  for await (const findings of dayOneChecks(stage, settingsOf(stage), new Date()))
    for (const each of findings) {
      console.log(findingText(each));
      if (!each.passed) failed += 1;
    }
  console.log(`\nFor a person:\n${forPeople.map((each) => `  [ ] ${each}`).join('\n')}`);
  console.log(failed === 0 ? '\nEvery check passed.' : `\n${failed} failed; each says what to do.`);
  return failed === 0 ? 0 : 1;
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? `${error.message}\n${error.cause ?? ''}` : error);
  process.exitCode = 1;
}
