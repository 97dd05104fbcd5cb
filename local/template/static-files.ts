import * as z from 'zod';
import { kind, type Place } from './kind.ts';

/** Names of buckets are lower-case. */
const bucketName = (place: Place): string => place.name.toLowerCase();

/** A bucket becomes the folders that deployments put into it. */
export const bucketKind = kind({
  type: 'AWS::S3::Bucket',
  nameFrom: 'BucketName',
  reference: bucketName,
  attributes: {
    Arn: (place) => `arn:aws:s3:::${bucketName(place)}`,
    DomainName: (place) => `${bucketName(place)}.s3.amazonaws.com`,
    RegionalDomainName: (place) => `${bucketName(place)}.s3.${place.region}.amazonaws.com`,
  },
  properties: {
    WebsiteConfiguration: z.undefined().optional(),
    NotificationConfiguration: z.undefined().optional(),
  },
  inert: [
    ...['BucketName', 'BucketEncryption', 'LifecycleConfiguration', 'OwnershipControls', 'Tags'],
    ...['PublicAccessBlockConfiguration', 'VersioningConfiguration'],
  ],
  add: (wiring, place) => {
    wiring.buckets.set(`${bucketName(place)}.s3.${place.region}.amazonaws.com`, bucketName(place));
  },
});

/** Files that the deployment copies into a bucket are served from the folder that the assembly holds. */
export const deploymentKind = kind({
  type: 'Custom::CDKBucketDeployment',
  properties: {
    SourceObjectKeys: z.array(z.string()),
    DestinationBucketName: z.string(),
    DestinationBucketKeyPrefix: z.string().default(''),
    SystemMetadata: z.record(z.string(), z.string()).default({}),
    // Marks in files that the deployment would replace; none are in ours.
    SourceMarkers: z.array(z.strictObject({})).optional(),
    Exclude: z.undefined().optional(),
    Include: z.undefined().optional(),
    Extract: z.undefined().optional(),
  },
  inert: [
    ...['ServiceToken', 'SourceBucketNames', 'Prune', 'OutputObjectKeys', 'RetainOnDelete'],
    ...['WaitForDistributionInvalidation', 'DistributionId', 'DistributionPaths', 'UserMetadata'],
    ...['SourceMarkersConfig', 'ServiceTimeout'],
  ],
  add: (wiring, place, deployment) => {
    for (const key of deployment.SourceObjectKeys) {
      const folder = place.stack.files.get(key);
      if (folder === undefined) throw new Error(`static files ${key} are not in the assembly`);
      wiring.statics.push({
        bucket: deployment.DestinationBucketName,
        prefix: deployment.DestinationBucketKeyPrefix,
        folder,
        headers: deployment.SystemMetadata,
      });
    }
  },
});
