import { Duration } from 'aws-cdk-lib';
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import {
  contentSecurityPolicy,
  permissionsPolicy,
  strictTransportDays,
} from '../../shared/contracts/security-headers.ts';

/**
 * The headers of every answer of the edge: pages, static files and the edge's own errors. They stand above what a
 * function says. `Cache-Control` and `X-Robots-Tag` are not here, because they differ from page to page.
 */
export const responseHeaders = (scope: Construct, id: string): ResponseHeadersPolicy => {
  const override = true;
  const custom = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy,
  };
  return new ResponseHeadersPolicy(scope, id, {
    comment: 'One set of security headers for everything that the edge answers',
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override },
      contentTypeOptions: { override },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(strictTransportDays),
        includeSubdomains: true,
        preload: true,
        override,
      },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(custom).map(([header, value]) => ({ header, value, override })),
    },
  });
};
