import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Directory } from './capabilities/directory.ts';
import { Keys } from './capabilities/keys.ts';
import { Register } from './capabilities/register.ts';
import type { StageSettings } from './stage-settings.ts';

/**
 * What must outlive everything: tables, keys and the directory of people, deployed first, with nothing beside them that
 * can fail.
 */
export class CharterData extends Stack {
  readonly keys: Keys;
  readonly register: Register;
  readonly directory: Directory;

  constructor(scope: Construct, id: string, props: StackProps & { settings: StageSettings }) {
    super(scope, id, { ...props, terminationProtection: true });
    this.keys = new Keys(this, 'Keys', {
      years: props.settings.reportingYears,
      ...(props.settings.breakGlassRole && { breakGlassRole: props.settings.breakGlassRole }),
    });
    this.register = new Register(this, 'Register', { keys: this.keys });
    this.directory = new Directory(this, 'Directory');

    // Names that the administration's command line looks for.
    const { associations, submissions, scores, cases, confidences, people, ledger } = this.register.tables;
    new CfnOutput(this, 'AssociationsTable', { value: associations.tableName });
    new CfnOutput(this, 'SubmissionsTable', { value: submissions.tableName });
    new CfnOutput(this, 'ScoresTable', { value: scores.tableName });
    new CfnOutput(this, 'CasesTable', { value: cases.tableName });
    new CfnOutput(this, 'ConfidencesTable', { value: confidences.tableName });
    new CfnOutput(this, 'PeopleTable', { value: people.tableName });
    new CfnOutput(this, 'LedgerTable', { value: ledger.tableName });
    new CfnOutput(this, 'PeoplePool', { value: this.directory.pool.userPoolId });
    new CfnOutput(this, 'CodesKey', { value: this.keys.codes.keyArn });
    new CfnOutput(this, 'YearKeys', { value: this.keys.yearKeys() });
    new CfnOutput(this, 'VaultKey', { value: this.keys.vault.keyArn });
  }
}
