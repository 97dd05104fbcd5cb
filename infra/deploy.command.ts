import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { blankWording } from './blank-wording.ts';
import { notYetReal } from './day-one/checks.ts';
import { findingText } from './day-one/finding.ts';
import { root } from './parts/root.ts';
import { placeholdersIn } from './placeholders.ts';
import { settingsOf } from './settings-of-stage.ts';
import type { StageSettings } from './stage-settings.ts';
import { uncheckedWording } from './unchecked-wording.ts';

/** Refuses a production stage that still holds examples, and says what a trial with them cannot do. */
const checkPlaceholders = (stage: string, settings: StageSettings): void => {
  const placeholders = placeholdersIn(settings);
  if (placeholders.length === 0) return;
  const list = placeholders.map((name) => `  ${name}`).join('\n');
  if (settings.kind === 'production')
    throw new Error(
      `stage "${stage}" in infra/stages.ts still holds examples; put something real into:\n${list}`,
    );
  console.log(
    `These settings of stage "${stage}" are examples, so no mail of theirs reaches anybody:\n${list}\n`,
  );
};

/** A tenant must be able to trust every word: what nobody who speaks the language has read is named each time. */
const tellUnchecked = (): void => {
  const files = uncheckedWording(root);
  if (files.length > 0)
    console.log(
      `No native speaker has read these files of shared/wording yet:\n${files.map((each) => `  ${each}`).join('\n')}\n`,
    );
};

/** Pages that the law asks for are not yet true where an officer's word is missing. */
const tellBlanks = (): void => {
  const blanks = blankWording(root);
  if (blanks.length > 0)
    console.log(
      `These pages still have blanks, in every language of shared/wording:\n${blanks.map(({ file, what }) => `  ${file}: ${what}`).join('\n')}\n`,
    );
};

const deploy = (stage: string, more: readonly string[]): number => {
  const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
  const { status } = spawnSync(
    process.execPath,
    [cdk, 'deploy', '--all', '--context', `stage=${stage}`, ...more],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  return status ?? 1;
};

/** `npm run deploy -- STAGE [further options of cdk deploy]`: checks the settings, deploys, says what is not yet real. */
const main = async ([stage = 'trial', ...more]: readonly string[]): Promise<number> => {
  const settings = settingsOf(stage);
  checkPlaceholders(stage, settings);
  tellUnchecked();
  tellBlanks();
  const status = deploy(stage, more);
  if (status !== 0) return status;
  const open = (await notYetReal(stage, settings, new Date())).filter(({ passed }) => !passed);
  if (open.length === 0) console.log('\nDeployed, and everything that a machine can see is real.');
  else console.log(`\nDeployed, but not yet real:\n${open.map(findingText).join('\n')}`);
  console.log(`\nNext: npm run day-one -- ${stage}`);
  return 0;
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
