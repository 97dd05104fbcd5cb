import * as z from 'zod';
import { idOf, kind, number, type Place } from './kind.ts';

const apiId = (place: Place): string => idOf(place, 10);

/** The HTTP API: payload format 2.0, one stage, no authorizer; who may ask is the business of the handlers. */
export const apiKind = kind({
  type: 'AWS::ApiGatewayV2::Api',
  reference: apiId,
  attributes: {
    ApiId: apiId,
    ApiEndpoint: (place) => `https://${apiId(place)}.execute-api.${place.region}.amazonaws.com`,
  },
  properties: { ProtocolType: z.literal('HTTP') },
  inert: ['Name', 'Description', 'Tags', 'IpAddressType'],
  add: (wiring, place) => {
    wiring.apis.add(apiId(place));
  },
});

export const stageKind = kind({
  type: 'AWS::ApiGatewayV2::Stage',
  nameFrom: 'StageName',
  properties: { StageName: z.literal('$default'), AutoDeploy: z.literal(true) },
  // One machine has no throttle and no access log.
  inert: [...['ApiId', 'DefaultRouteSettings', 'RouteSettings', 'AccessLogSettings', 'Description', 'Tags']],
});

export const integrationKind = kind({
  type: 'AWS::ApiGatewayV2::Integration',
  reference: (place) => idOf(place, 7),
  properties: {
    ApiId: z.string(),
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: z.string(),
    PayloadFormatVersion: z.literal('2.0'),
    TimeoutInMillis: number.default(30_000),
  },
  inert: ['Description', 'IntegrationMethod'],
  add: (wiring, place, integration) => {
    wiring.integrations.set(idOf(place, 7), {
      id: idOf(place, 7),
      api: integration.ApiId,
      function: integration.IntegrationUri,
      timeoutMilliseconds: integration.TimeoutInMillis,
    });
  },
});

export const routeKind = kind({
  type: 'AWS::ApiGatewayV2::Route',
  properties: {
    ApiId: z.string(),
    RouteKey: z.string(),
    Target: z.string().regex(/^integrations\//),
    AuthorizationType: z.literal('NONE').optional(),
  },
  inert: ['OperationName'],
  add: (wiring, _place, route) => {
    wiring.routes.push({
      api: route.ApiId,
      key: route.RouteKey,
      integration: route.Target.slice('integrations/'.length),
    });
  },
});

/** ARN that the gateway shows to a function's policy when it calls it. */
export const executionArn = (region: string, account: string, api: string): string =>
  `arn:aws:execute-api:${region}:${account}:${api}`;
