import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { gatewayRoutes } from '../../shared/contracts/routes.ts';
import { functionsOf, resourcesOf } from '../support/deployed.ts';

const { Edge, Service } = inject('templates');
const only = (type: string, template = Service) => {
  const found = resourcesOf(template, type);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} of ${type}, expected one`);
  return first;
};

const behaviour = z.looseObject({
  PathPattern: z.string().optional(),
  ResponseHeadersPolicyId: z.unknown(),
  CachePolicyId: z.unknown(),
  AllowedMethods: z.array(z.string()).optional(),
  OriginRequestPolicyId: z.string().optional(),
  ViewerProtocolPolicy: z.string(),
});
const distribution = z
  .object({
    DistributionConfig: z.looseObject({
      DefaultCacheBehavior: behaviour,
      CacheBehaviors: z.array(behaviour),
      Origins: z.array(z.looseObject({})),
      CustomErrorResponses: z.array(z.looseObject({ ErrorCode: z.number(), ResponsePagePath: z.string() })),
      WebACLId: z.unknown(),
    }),
  })
  .parse(only('AWS::CloudFront::Distribution').properties).DistributionConfig;
const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];

describe('the headers of every answer', () => {
  const policy = only('AWS::CloudFront::ResponseHeadersPolicy');

  test('stand on every behaviour', () => {
    for (const each of behaviours) expect(each.ResponseHeadersPolicyId).toEqual({ Ref: policy.id });
  });

  test('are exactly these, above what a function says', () => {
    const override = { Override: true };
    expect(policy.properties.ResponseHeadersPolicyConfig).toMatchObject({
      SecurityHeadersConfig: {
        ContentSecurityPolicy: {
          ...override,
          ContentSecurityPolicy:
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
            "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
        },
        ContentTypeOptions: override,
        ReferrerPolicy: { ...override, ReferrerPolicy: 'no-referrer' },
        StrictTransportSecurity: {
          ...override,
          AccessControlMaxAgeSec: 63_072_000,
          IncludeSubdomains: true,
          Preload: true,
        },
      },
      CustomHeadersConfig: {
        Items: [
          { ...override, Header: 'Cross-Origin-Opener-Policy', Value: 'same-origin' },
          { ...override, Header: 'Cross-Origin-Resource-Policy', Value: 'same-origin' },
          {
            ...override,
            Header: 'Permissions-Policy',
            Value: expect.stringMatching(/^([a-z-]+=\(\)(, )?)+$/),
          },
        ],
      },
    });
  });
});

describe('the edge', () => {
  test('keeps nothing of a page, sends the viewer to TLS, and hands on all but the host', () => {
    const { CachePolicyId, OriginRequestPolicyId } = distribution.DefaultCacheBehavior;
    // AWS's own identifiers of CachingDisabled and AllViewerExceptHostHeader.
    expect(CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    expect(OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac');
    for (const each of behaviours) expect(each.ViewerProtocolPolicy).toBe('redirect-to-https');
  });

  test('keeps files of the public log as long as they say themselves, whoever asks and whatever for', () => {
    const kept = distribution.CacheBehaviors.find(({ PathPattern }) => PathPattern === '/ledger/*');
    const policy = only('AWS::CloudFront::CachePolicy');
    expect(kept?.CachePolicyId).toEqual({ Ref: policy.id });
    expect(kept?.OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac');
    expect(kept?.AllowedMethods).toEqual(['GET', 'HEAD']);
    expect(policy.properties.CachePolicyConfig).toMatchObject({
      ...{ MinTTL: 0, DefaultTTL: 0, MaxTTL: 31_536_000 },
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    });
  });

  test('answers itself only where nobody of ours could, never for a 4xx or for a page that keeps what was typed', () => {
    expect(distribution.CustomErrorResponses.map(({ ErrorCode }) => ErrorCode)).toEqual([502, 504]);
    for (const { ResponsePagePath } of distribution.CustomErrorResponses)
      expect(ResponsePagePath).toMatch(/^\/assets\/unavailable\.[0-9a-f]{10}\.html$/);
  });

  test('sends the header that functions compare, by reference and never as a value', () => {
    const header = /"HeaderName":"x-fence-secret","HeaderValue":(\{[^}]*\}[^}]*\})/.exec(
      JSON.stringify(distribution.Origins),
    );
    expect(header?.[1]).toContain('{{resolve:secretsmanager:');
    for (const fn of functionsOf(Service).filter(({ variables }) => 'EDGE_SECRET' in variables))
      expect(JSON.stringify(fn.variables.EDGE_SECRET)).toContain('{{resolve:secretsmanager:');
  });

  test('stands behind a fence that counts posts and reads no body', () => {
    expect(JSON.stringify(distribution.WebACLId)).toContain('FenceWebAcl');
    const acl = JSON.stringify(only('AWS::WAFv2::WebACL', Edge).properties);
    expect(acl).toContain('"Scope":"CLOUDFRONT"');
    expect(acl).not.toMatch(/"(Body|JsonBody)"|CommonRuleSet|SQLi|KnownBadInputs/);
    const [limit] = /"Limit":(\d+)/.exec(acl)?.slice(1) ?? [];
    expect(Number(limit)).toBeGreaterThanOrEqual(1000);
  });

  test('asks an address that posts two thousand times a minute to wait within half a minute, and no other', () => {
    const { Rules } = z
      .object({ Rules: z.array(z.looseObject({ Name: z.string(), Statement: z.unknown() })) })
      .parse(only('AWS::WAFv2::WebACL', Edge).properties);
    const { RateBasedStatement: rate } = z
      .object({
        RateBasedStatement: z.looseObject({
          Limit: z.number(),
          EvaluationWindowSec: z.number(),
          AggregateKeyType: z.string(),
        }),
      })
      .parse(Rules.find(({ Name }) => Name === 'posts-per-address')?.Statement);
    expect(rate.AggregateKeyType).toBe('IP');
    expect((rate.Limit / 2000) * 60).toBeLessThanOrEqual(30);
    expect(rate.Limit / rate.EvaluationWindowSec).toBeGreaterThan(3);
  });

  test('asks who posts too much to wait, in two languages and within the 4 KB that the fence can say', () => {
    const { CustomResponseBodies } = only('AWS::WAFv2::WebACL', Edge).properties;
    const { content } = z
      .looseObject({ tooMany: z.looseObject({ Content: z.string() }) })
      .transform(({ tooMany }) => ({ content: tooMany.Content }))
      .parse(CustomResponseBodies);
    expect(Buffer.byteLength(content)).toBeLessThan(4096);
    expect(content).toMatch(/lang="en"[\s\S]*lang="cy"/);
  });

  test('needs no custom resource for what comes from another region', () => {
    for (const template of [Edge, Service])
      expect(JSON.stringify(template)).not.toMatch(/Custom::CrossRegion|Custom::\w*Export/);
  });
});

describe('the gateway', () => {
  test('has the routes of the contract, each to its function, with one permission a function', () => {
    const integrations = new Map(
      resourcesOf(Service, 'AWS::ApiGatewayV2::Integration').map(({ id, properties }) => [id, properties]),
    );
    const routes = resourcesOf(Service, 'AWS::ApiGatewayV2::Route').map(({ properties }) => {
      const target = JSON.stringify(properties.Target);
      const integration = [...integrations].find(([id]) => target.includes(id));
      const uri = JSON.stringify(integration?.[1].IntegrationUri);
      const fn = functionsOf(Service).find(({ id }) => uri.includes(id));
      expect(integration?.[1].PayloadFormatVersion).toBe('2.0');
      return `${properties.RouteKey} → ${fn?.name}`;
    });
    const served = {
      intake: 'intake/web',
      helper: 'intake/helper',
      reader: 'oversight/reader',
      panel: 'oversight/panel',
      tradeBody: 'administration/desk',
      signIn: 'administration/sign-in',
      board: 'oversight/board',
      regulator: 'oversight/regulator',
      publication: 'publication/web',
    };
    const wanted = Object.entries(served).flatMap(([name, fn]) =>
      Object.entries(gatewayRoutes)
        .filter(([route]) => route === name)
        .flatMap(([, keys]) => keys.map((key) => `${key} → ${fn}`)),
    );
    expect(routes.sort()).toEqual(wanted.sort());
    expect(resourcesOf(Service, 'AWS::Lambda::Permission')).toHaveLength(Object.keys(served).length);
    expect(resourcesOf(Service, 'AWS::Lambda::Url')).toEqual([]);
  });

  test('holds back floods and logs neither path, query nor address', () => {
    const { properties } = only('AWS::ApiGatewayV2::Stage');
    expect(properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    });
    const { Format } = z.object({ Format: z.string() }).parse(properties.AccessLogSettings);
    expect(JSON.parse(Format)).toEqual({
      routeKey: '$context.routeKey',
      status: '$context.status',
      latency: '$context.responseLatency',
      requestId: '$context.requestId',
    });
  });

  test('no page may take longer than the edge waits', () => {
    const pages = functionsOf(Service).filter(({ variables }) => 'EDGE_SECRET' in variables);
    expect(pages.map(({ name }) => name).sort()).toEqual(
      [
        ...['intake/web', 'intake/helper', 'oversight/board', 'oversight/regulator', 'oversight/reader'],
        ...['oversight/panel', 'administration/sign-in', 'administration/desk', 'publication/web'],
      ].sort(),
    );
    for (const { name, timeout } of pages) expect(timeout, name).toBe(10);
  });

  test('pages know the public address; none takes it from a request', () => {
    for (const fn of functionsOf(Service).filter(({ variables }) => 'PUBLIC_ADDRESS' in variables))
      expect(JSON.stringify(fn.variables.PUBLIC_ADDRESS)).toMatch(/"https:\/\/".*EntranceEdgeDistribution/);
  });
});

describe('static files', () => {
  test('lie in a private bucket that only the edge reads, and old ones stay', () => {
    expect(only('AWS::S3::Bucket').properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(only('Custom::CDKBucketDeployment').properties.Prune).toBe(false);
    expect(resourcesOf(Service, 'AWS::CloudFront::OriginAccessControl')).toHaveLength(1);
  });
});
