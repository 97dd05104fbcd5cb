import type { Resource } from './assembly.ts';
import { archiveKind, busKind, ruleKind } from './bus.ts';
import { userPoolClientKind, userPoolDomainKind, userPoolKind } from './directory.ts';
import { distributionKind } from './distribution.ts';
import { cachePolicyKind, headersPolicyKind, originAccessKind } from './distribution-policies.ts';
import { functionKind, functionPermissionKind, mappingKind } from './function.ts';
import { apiKind, integrationKind, routeKind, stageKind } from './http-api.ts';
import { aliasKind, keyKind } from './key.ts';
import type { Kind } from './kind.ts';
import { configurationSetKind, destinationKind, identityKind } from './mail.ts';
import { quietKind, topicKind } from './nothing-here.ts';
import { queueKind, queuePolicyKind } from './queue.ts';
import { managedPolicyKind, policyKind, roleKind } from './role.ts';
import { scheduleGroupKind, scheduleKind } from './schedule.ts';
import { secretKind } from './secret.ts';
import { bucketKind, deploymentKind } from './static-files.ts';
import { tableKind } from './table.ts';

const kinds: ReadonlyMap<string, Kind> = new Map(
  [
    ...[tableKind, functionKind, functionPermissionKind, mappingKind, queueKind, queuePolicyKind],
    ...[busKind, ruleKind, archiveKind, scheduleGroupKind, scheduleKind, keyKind, aliasKind, secretKind],
    ...[roleKind, policyKind, managedPolicyKind, identityKind, configurationSetKind, destinationKind],
    ...[apiKind, stageKind, integrationKind, routeKind, distributionKind, cachePolicyKind],
    ...[headersPolicyKind, originAccessKind, bucketKind, deploymentKind, topicKind],
    ...[userPoolKind, userPoolClientKind, userPoolDomainKind],
  ].map((each) => [each.type, each]),
);

/** What one machine makes of a resource's type; undefined for a type that nobody has thought about yet. */
export const kindOf = (resource: Resource): Kind | undefined =>
  kinds.get(resource.type) ?? quietKind(resource);
