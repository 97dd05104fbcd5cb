import { CfnResource, type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { GrantName, grants } from '../../shared/contracts/environment.ts';
import { type Alarms, fiveMinutes } from './alarms.ts';
import { bundleOf, type Entry, functionNameOf } from './bundle.ts';
import { root } from './root.ts';

/** What a capability must say about each of its functions. */
export type FunctionProps = {
  entry: Entry;
  /** Who is hurt when it does not run, as a whole sentence: the words of its alarms. */
  impact: string;
  timeout: Duration;
  /** In MB; one CPU comes with 1769. */
  memory?: number;
};

/** What every function of a stage shares. */
export type House = {
  alarms: Alarms;
  /** Instances kept for a function, by its name below `functions/`. */
  reservedConcurrency: Readonly<Record<string, number>>;
};

/** The exact variables of a grant, as its schema takes them from the environment. */
type Variables<G extends GrantName> = z.input<(typeof grants)[G]>;

/**
 * The house Lambda: a role of its own, logs for 90 days, and alarms that say who is hurt. It does not switch on Node's
 * source maps, which every start would wait for: the shell maps the place of an error when there is one.
 */
export class ServiceFunction extends Construct {
  readonly lambda: Lambda;
  readonly role: Role;

  constructor(scope: Construct, id: string, house: House, props: FunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    // By hand, without the managed policy: it may write to its own log and nothing else until something is granted.
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Runs ${functionNameOf(props.entry)}`,
    });
    logGroup.grantWrite(this.role);
    const reserved = house.reservedConcurrency[functionNameOf(props.entry)];
    this.lambda = new Lambda(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundleOf(root, props.entry)),
      handler: 'index.handler',
      description: functionNameOf(props.entry),
      memorySize: props.memory ?? 512,
      timeout: props.timeout,
      role: this.role,
      logGroup,
      ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
    });
    this.describe(props);
    house.alarms.add(this, 'Errors', {
      metric: this.lambda.metricErrors({ period: fiveMinutes }),
      impact: props.impact,
      article: 'a-function-fails',
    });
    house.alarms.add(this, 'Throttles', {
      metric: this.lambda.metricThrottles({ period: fiveMinutes }),
      impact: props.impact,
      article: 'a-function-is-held-back',
    });
    const longest = this.lambda.metricDuration({ period: fiveMinutes, statistic: 'Maximum' });
    house.alarms.time(longest, props.timeout.toSeconds());
  }

  /**
   * Gives the function exactly the variables of a grant and, in the same call, the permissions that they stand for.
   * A variable that the grant does not know, or one that is missing, does not compile.
   */
  receive<G extends GrantName>(_grant: G, variables: Variables<G>, ...statements: PolicyStatement[]): void {
    for (const [name, value] of Object.entries<string>(variables)) this.lambda.addEnvironment(name, value);
    for (const statement of statements) this.role.addToPolicy(statement);
  }

  /** The template says which file a function is made of and who needs it; tests and the local service read it. */
  private describe(props: FunctionProps): void {
    const resource = this.lambda.node.defaultChild;
    if (!(resource instanceof CfnResource)) throw new Error('a Lambda has no resource of its own');
    resource.addMetadata('entry', props.entry);
    resource.addMetadata('impact', props.impact);
  }
}
