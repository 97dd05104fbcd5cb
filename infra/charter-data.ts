import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Keys } from './capabilities/keys.ts';
import { Register } from './capabilities/register.ts';
import type { StageSettings } from './stage-settings.ts';

/** What must outlive everything: tables and keys, deployed first, with nothing beside them that can fail. */
export class CharterData extends Stack {
  readonly keys: Keys;
  readonly register: Register;

  constructor(scope: Construct, id: string, props: StackProps & { settings: StageSettings }) {
    super(scope, id, { ...props, terminationProtection: true });
    this.keys = new Keys(this, 'Keys', {
      years: props.settings.reportingYears,
      ...(props.settings.breakGlassRole && { breakGlassRole: props.settings.breakGlassRole }),
    });
    this.register = new Register(this, 'Register', { keys: this.keys });

    // Names that the administration's command line looks for.
    const { associations, submissions, scores, cases, confidences } = this.register.tables;
    new CfnOutput(this, 'AssociationsTable', { value: associations.tableName });
    new CfnOutput(this, 'SubmissionsTable', { value: submissions.tableName });
    new CfnOutput(this, 'ScoresTable', { value: scores.tableName });
    new CfnOutput(this, 'CasesTable', { value: cases.tableName });
    new CfnOutput(this, 'ConfidencesTable', { value: confidences.tableName });
    new CfnOutput(this, 'CodesKey', { value: this.keys.codes.keyArn });
    new CfnOutput(this, 'YearKeys', { value: this.keys.yearKeys() });
    new CfnOutput(this, 'VaultKey', { value: this.keys.vault.keyArn });
  }
}
