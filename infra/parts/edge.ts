import { Duration, RemovalPolicy, type SecretValue } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { edgeHeader } from '../../shared/contracts/environment.ts';
import { ledgerPrefix, staticPrefix } from '../../shared/contracts/routes.ts';
import { privateBucket } from './private-bucket.ts';
import { responseHeaders } from './response-headers.ts';
import type { StaticFiles } from './static-files.ts';

/** CloudFront, the bucket of static files behind it, and what it says when nothing else answers. */
export class Edge extends Construct {
  readonly distribution: Distribution;

  constructor(
    scope: Construct,
    id: string,
    props: {
      apiDomain: string;
      edgeSecret: SecretValue;
      files: StaticFiles;
      webAclArn: string;
      name?: { domain: string; certificate: ICertificate };
    },
  ) {
    super(scope, id);
    const bucket = this.staticBucket(props.files);
    const viewer = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: responseHeaders(this, 'Headers'),
      compress: true,
    };
    const pages = {
      ...viewer,
      origin: new HttpOrigin(props.apiDomain, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        readTimeout: Duration.seconds(15),
        customHeaders: { [edgeHeader]: props.edgeSecret.unsafeUnwrap() },
      }),
      // The viewer's Host would be refused by the API.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Together with Tenants',
      defaultBehavior: {
        ...pages,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // Nothing of a page is kept at the edge.
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      additionalBehaviors: {
        [`${ledgerPrefix}*`]: {
          ...pages,
          allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
          cachePolicy: this.asLongAsTold(),
        },
        [`${staticPrefix}*`]: {
          ...viewer,
          origin: S3BucketOrigin.withOriginAccessControl(bucket),
          allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        },
      },
      // Only where nobody of ours could answer. A 503 is often ours: the page that keeps what a tenant typed while a
      // store is busy, and the edge would put another in its place.
      errorResponses: [502, 504].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: httpStatus,
        responsePagePath: props.files.unavailable,
        ttl: Duration.seconds(5),
      })),
      webAclId: props.webAclArn,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(props.name && {
        domainNames: [props.name.domain],
        certificate: props.name.certificate,
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
  }

  /** Keeps exactly what the function says may be kept, and for so long: what of the public log can never change. */
  private asLongAsTold(): CachePolicy {
    return new CachePolicy(this, 'AsLongAsTold', {
      comment: 'Files of the public log: kept for as long as they say themselves',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      cookieBehavior: CacheCookieBehavior.none(),
      headerBehavior: CacheHeaderBehavior.none(),
      queryStringBehavior: CacheQueryStringBehavior.none(),
      enableAcceptEncodingGzip: true,
    });
  }

  /** Public files in a private bucket. Old ones stay: a page that is still open needs the stylesheet of its day. */
  private staticBucket(files: StaticFiles): IBucket {
    const bucket = privateBucket(this, 'Files', { versioned: false });
    const logGroup = new LogGroup(this, 'FilesDeploymentLogs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const role = new Role(this, 'FilesDeploymentRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    new BucketDeployment(this, 'FilesDeployment', {
      sources: [Source.asset(files.folder)],
      destinationBucket: bucket,
      prune: false,
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
      logGroup,
      role,
    });
    return bucket;
  }
}
