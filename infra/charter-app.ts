import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { CharterData } from './charter-data.ts';
import { CharterEdge } from './charter-edge.ts';
import { CharterService } from './charter-service.ts';
import { acknowledgeFindings } from './nag-reasons.ts';
import { bundleFunctions } from './parts/bundle.ts';
import { root } from './parts/root.ts';
import { buildStaticFiles } from './parts/static-files.ts';
import { settingsOf } from './settings-of-stage.ts';
import { stackName } from './stack-name.ts';
import type { StageSettings } from './stage-settings.ts';

const cdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

/** The flags of cdk.json hold without the command-line tool as well. */
const context = (): Record<string, unknown> =>
  cdkJson.parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))).context;

/** The whole deployment of one stage, checked by cdk-nag as it is synthesised. Builds functions and static files. */
const charterApp = (props: { stage: string; settings: StageSettings; app: App }): App => {
  const { stage, settings, app } = props;
  bundleFunctions(root);
  const files = buildStaticFiles(root);
  for (const name of Object.keys(settings.reservedConcurrency))
    if (!existsSync(join(root, 'functions', `${name}.handler.ts`)))
      throw new Error(`reservedConcurrency in infra/stages.ts names ${name}, and no function is called so`);
  const account = settings.account && { account: settings.account };
  const here = { settings, env: { ...account, region: settings.region } };

  const data = new CharterData(app, 'Data', { ...here, stackName: stackName(stage, 'Data') });
  const edge = new CharterEdge(app, 'Edge', {
    settings,
    stackName: stackName(stage, 'Edge'),
    env: { ...account, region: 'us-east-1' },
    tooManyPage: readFileSync(join(root, 'web/too-many.html'), 'utf8'),
  });
  new CharterService(app, 'Service', {
    ...here,
    stackName: stackName(stage, 'Service'),
    data,
    edge,
    files,
  });
  Tags.of(app).add('service', 'together-with-tenants');
  Tags.of(app).add('stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  acknowledgeFindings(app, settings);
  return app;
};

/** An app that knows the stage named by `--context stage=NAME`, or `trial`. */
export const appOfStage = (): App => {
  const app = new App({ context: context() });
  const named: unknown = app.node.tryGetContext('stage');
  const stage = typeof named === 'string' ? named : 'trial';
  return charterApp({ stage, settings: settingsOf(stage), app });
};

/** An app with settings that are in no file; for tests. */
export const appWith = (stage: string, settings: StageSettings, outdir: string): App =>
  charterApp({ stage, settings, app: new App({ context: context(), outdir }) });
