import * as z from 'zod';
import { flag, idOf, kind, number, type Place } from './kind.ts';

const methods = z.array(z.string()).default(['GET', 'HEAD']);

const behaviour = z.strictObject({
  PathPattern: z.string().default('*'),
  TargetOriginId: z.string(),
  AllowedMethods: methods,
  CachePolicyId: z.string().optional(),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  ViewerProtocolPolicy: z.string(),
  // Nothing is cached between a browser and a service on the same machine.
  CachedMethods: z.unknown().optional(),
  Compress: flag.default(false),
});

const origin = z.strictObject({
  Id: z.string(),
  DomainName: z.string(),
  OriginPath: z.string().default(''),
  OriginCustomHeaders: z
    .array(z.strictObject({ HeaderName: z.string(), HeaderValue: z.string() }))
    .default([]),
  CustomOriginConfig: z.unknown().optional(),
  S3OriginConfig: z.unknown().optional(),
  OriginAccessControlId: z.unknown().optional(),
  ConnectionAttempts: z.unknown().optional(),
  ConnectionTimeout: z.unknown().optional(),
});

const errorAnswer = z.strictObject({
  ErrorCode: number,
  ResponseCode: number.optional(),
  ResponsePagePath: z.string().optional(),
  ErrorCachingMinTTL: z.unknown().optional(),
});

const config = z.strictObject({
  DefaultCacheBehavior: behaviour,
  CacheBehaviors: z.array(behaviour).default([]),
  Origins: z.array(origin).min(1),
  CustomErrorResponses: z.array(errorAnswer).default([]),
  DefaultRootObject: z.string().optional(),
  Enabled: z.literal(true),
  // Encryption, names, protocols and walls of the edge: the browser speaks plain HTTP to one machine.
  Aliases: z.unknown().optional(),
  Comment: z.unknown().optional(),
  HttpVersion: z.unknown().optional(),
  IPV6Enabled: z.unknown().optional(),
  PriceClass: z.unknown().optional(),
  ViewerCertificate: z.unknown().optional(),
  WebACLId: z.unknown().optional(),
});

const read = (each: z.infer<typeof behaviour>) => ({
  pattern: each.PathPattern,
  origin: each.TargetOriginId,
  methods: each.AllowedMethods,
  cachePolicy: each.CachePolicyId,
  compress: each.Compress,
  originRequestPolicy: each.OriginRequestPolicyId,
  headersPolicy: each.ResponseHeadersPolicyId,
});

const distributionId = (place: Place): string => `E${idOf(place, 13).toUpperCase()}`;

/** The distribution becomes the front that a browser talks to; its domain name is this machine's address. */
export const distributionKind = kind({
  type: 'AWS::CloudFront::Distribution',
  reference: distributionId,
  attributes: { DomainName: (place) => place.publicHost, Id: distributionId },
  properties: { DistributionConfig: config },
  inert: ['Tags'],
  add: (wiring, place, { DistributionConfig: it }) => {
    wiring.distributions.push({
      domain: place.publicHost,
      origins: it.Origins.map((each) => ({
        id: each.Id,
        domain: each.DomainName,
        path: each.OriginPath,
        headers: Object.fromEntries(
          each.OriginCustomHeaders.map((header) => [header.HeaderName.toLowerCase(), header.HeaderValue]),
        ),
      })),
      behaviours: [...it.CacheBehaviors.map(read), { ...read(it.DefaultCacheBehavior), pattern: '*' }],
      errors: it.CustomErrorResponses.flatMap((each) =>
        each.ResponsePagePath === undefined
          ? []
          : [
              {
                code: each.ErrorCode,
                answer: each.ResponseCode ?? each.ErrorCode,
                page: each.ResponsePagePath,
              },
            ],
      ),
      root: it.DefaultRootObject,
    });
  },
});
