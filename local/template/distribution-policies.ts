import * as z from 'zod';
import { flag, idOf, kind, number } from './kind.ts';

const listed = (behaviourName: string, list: readonly string[]): 'all' | readonly string[] =>
  behaviourName === 'all' ? 'all' : behaviourName === 'whitelist' ? list : [];

const choice = z.enum(['none', 'whitelist', 'all']);
const parameters = z.object({
  QueryStringsConfig: z.strictObject({
    QueryStringBehavior: choice,
    QueryStrings: z.array(z.string()).default([]),
  }),
  CookiesConfig: z.strictObject({ CookieBehavior: choice, Cookies: z.array(z.string()).default([]) }),
  HeadersConfig: z.strictObject({
    HeaderBehavior: z.enum(['none', 'whitelist']),
    Headers: z.array(z.string()).default([]),
  }),
});

/** A cache policy says what of a request reaches the origin; the caching itself is left to AWS. */
export const cachePolicyKind = kind({
  type: 'AWS::CloudFront::CachePolicy',
  reference: (place) => idOf(place, 36),
  attributes: { Id: (place) => idOf(place, 36) },
  properties: { CachePolicyConfig: z.object({ ParametersInCacheKeyAndForwardedToOrigin: parameters }) },
  add: (wiring, place, { CachePolicyConfig: { ParametersInCacheKeyAndForwardedToOrigin: it } }) => {
    wiring.cachePolicies.set(idOf(place, 36), {
      query: listed(it.QueryStringsConfig.QueryStringBehavior, it.QueryStringsConfig.QueryStrings),
      cookies: listed(it.CookiesConfig.CookieBehavior, it.CookiesConfig.Cookies),
      headers: it.HeadersConfig.Headers.map((each) => each.toLowerCase()),
    });
  },
});

/** Keeps a bucket private to the distribution; nobody else reaches the files of this machine's buckets. */
export const originAccessKind = kind({
  type: 'AWS::CloudFront::OriginAccessControl',
  reference: (place) => idOf(place, 14),
  attributes: { Id: (place) => idOf(place, 14) },
  properties: {},
  inert: ['OriginAccessControlConfig'],
});

const over = { Override: flag };
const security = z.strictObject({
  ContentSecurityPolicy: z.strictObject({ ContentSecurityPolicy: z.string(), ...over }).optional(),
  ContentTypeOptions: z.strictObject(over).optional(),
  FrameOptions: z.strictObject({ FrameOption: z.string(), ...over }).optional(),
  ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), ...over }).optional(),
  StrictTransportSecurity: z
    .strictObject({
      AccessControlMaxAgeSec: number,
      IncludeSubdomains: flag.optional(),
      Preload: flag.optional(),
      ...over,
    })
    .optional(),
});

const securityHeaders = (it: z.infer<typeof security>) => {
  const header = (name: string, value: string | undefined, override: boolean | undefined) =>
    value === undefined ? [] : [{ name, value, override: override ?? false }];
  const hsts = it.StrictTransportSecurity;
  const age = hsts && [
    `max-age=${hsts.AccessControlMaxAgeSec}`,
    ...(hsts.IncludeSubdomains ? ['includeSubDomains'] : []),
    ...(hsts.Preload ? ['preload'] : []),
  ];
  const policy = it.ContentSecurityPolicy;
  return [
    ...header('content-security-policy', policy?.ContentSecurityPolicy, policy?.Override),
    ...header('x-content-type-options', it.ContentTypeOptions && 'nosniff', it.ContentTypeOptions?.Override),
    ...header('x-frame-options', it.FrameOptions?.FrameOption, it.FrameOptions?.Override),
    ...header('referrer-policy', it.ReferrerPolicy?.ReferrerPolicy, it.ReferrerPolicy?.Override),
    ...header('strict-transport-security', age?.join('; '), hsts?.Override),
  ];
};

const headersConfig = z.strictObject({
  Name: z.string(),
  Comment: z.string().optional(),
  SecurityHeadersConfig: security.default({}),
  CustomHeadersConfig: z
    .strictObject({
      Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), Override: flag })),
    })
    .default({ Items: [] }),
  RemoveHeadersConfig: z
    .strictObject({ Items: z.array(z.strictObject({ Header: z.string() })) })
    .default({ Items: [] }),
});

/** Headers that the front adds to, or takes from, every answer of a behaviour. */
export const headersPolicyKind = kind({
  type: 'AWS::CloudFront::ResponseHeadersPolicy',
  reference: (place) => idOf(place, 36),
  attributes: { Id: (place) => idOf(place, 36) },
  properties: { ResponseHeadersPolicyConfig: headersConfig },
  add: (wiring, place, { ResponseHeadersPolicyConfig: it }) => {
    wiring.headersPolicies.set(idOf(place, 36), {
      set: [
        ...securityHeaders(it.SecurityHeadersConfig),
        ...it.CustomHeadersConfig.Items.map((each) => ({
          name: each.Header.toLowerCase(),
          value: each.Value,
          override: each.Override,
        })),
      ],
      remove: it.RemoveHeadersConfig.Items.map((each) => each.Header.toLowerCase()),
    });
  },
});
