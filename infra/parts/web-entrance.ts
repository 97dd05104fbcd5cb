import { Duration, RemovalPolicy, type SecretValue, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { gatewayRoutes } from '../../shared/contracts/routes.ts';
import { fiveMinutes } from './alarms.ts';
import { Edge } from './edge.ts';
import type { House, ServiceFunction } from './service-function.ts';
import type { StaticFiles } from './static-files.ts';

export type WebEntranceProps = {
  files: StaticFiles;
  webAclArn: string;
  requestsPerSecond: number;
  burst: number;
  /** The service's own name and its certificate; without them CloudFront's. */
  name?: { domain: string; certificate: ICertificate };
};

/**
 * The house front: an HTTP API, and CloudFront before it. A random header that only the edge knows keeps others from
 * walking round its fence; functions compare it.
 */
export class WebEntrance extends Construct {
  /** With its scheme and without a slash at the end, e.g. `https://tenants.example.org`. */
  readonly publicAddress: string;
  readonly edge: Edge;
  /** Path of the script of "Exit this page". */
  readonly exitScript: string;
  /** Path of the script that suggests associations. */
  readonly suggestScript: string;
  private readonly api: HttpApi;
  private readonly edgeSecret: SecretValue;
  private readonly stylesheet: string;

  constructor(scope: Construct, id: string, house: House, props: WebEntranceProps) {
    super(scope, id);
    this.stylesheet = props.files.stylesheet;
    this.exitScript = props.files.exitScript;
    this.suggestScript = props.files.suggestScript;
    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      description: 'Pages of Together with Tenants; reached through CloudFront only',
      createDefaultStage: false,
    });
    this.addStage(props);
    const secret = new Secret(this, 'EdgeSecret', {
      description: 'The header by which functions know that a request came through the edge',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    this.edgeSecret = secret.secretValue;
    this.edge = new Edge(this, 'Edge', {
      ...props,
      apiDomain: `${this.api.apiId}.execute-api.${this.api.env.region}.amazonaws.com`,
      edgeSecret: this.edgeSecret,
    });
    this.publicAddress = `https://${props.name?.domain ?? this.edge.distribution.distributionDomainName}`;
    house.alarms.add(this, 'PagesFail', {
      metric: this.api.metricServerError({ period: fiveMinutes, statistic: 'Sum' }),
      impact: 'People get an error page instead of the form, the results or the page of their case.',
      article: 'pages-fail',
    });
  }

  /** Puts the function behind its routes and gives it what each page needs. */
  serve(name: keyof typeof gatewayRoutes, fn: ServiceFunction): void {
    // One permission for all routes of the function: a permission for each would outgrow the function's policy.
    const integration = new HttpLambdaIntegration(`${name}-integration`, fn.lambda, {
      scopePermissionToRoute: false,
    });
    for (const route of gatewayRoutes[name])
      new HttpRoute(this, `Route ${name} ${route}`.replaceAll('/', '|'), {
        httpApi: this.api,
        routeKey:
          route === '$default'
            ? HttpRouteKey.DEFAULT
            : HttpRouteKey.with(route.replace(/^ANY /, ''), HttpMethod.ANY),
        integration,
      });
    fn.receive('entrance', {
      PUBLIC_ADDRESS: this.publicAddress,
      STYLESHEET: this.stylesheet,
      // As a reference that CloudFormation resolves: the value is in no template and no page asks for it.
      EDGE_SECRET: this.edgeSecret.unsafeUnwrap(),
    });
  }

  /** Gives a function that serves no page the address that its mails point to. */
  grantAddress(fn: ServiceFunction): void {
    fn.receive('address', { PUBLIC_ADDRESS: this.publicAddress });
  }

  private addStage({ requestsPerSecond, burst }: WebEntranceProps): void {
    const logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: requestsPerSecond, burstLimit: burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        // Never a path, a query or an address: a path may hold somebody's link.
        format: AccessLogFormat.custom(
          JSON.stringify({
            routeKey: '$context.routeKey',
            status: '$context.status',
            latency: '$context.responseLatency',
            requestId: '$context.requestId',
          }),
        ),
      },
    });
  }
}

/** How long a page may take; the edge waits a little longer. */
export const pageTimeout = Duration.seconds(10);
