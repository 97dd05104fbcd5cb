import { RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** The house bucket: private, only over TLS, with S3's own encryption, and kept when its stack goes. */
export const privateBucket = (scope: Construct, id: string, props: { versioned: boolean }): IBucket =>
  new Bucket(scope, id, {
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    versioned: props.versioned,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    // A cast, because the class declares `policy` without `?` where its interface has it, which our strictest
    // setting for optional properties tells apart.
  }) as IBucket;
