import * as z from 'zod';
import { arn, flag, kind } from './kind.ts';

/** An identity becomes an address or domain from which the local mail service accepts mail. */
export const identityKind = kind({
  type: 'AWS::SES::EmailIdentity',
  nameFrom: 'EmailIdentity',
  // The DNS records that prove a domain: shown in the outputs, needed by nobody here.
  attributes: { '*': (place, name) => `${name.toLowerCase()}.${place.name}` },
  properties: { EmailIdentity: z.string() },
  inert: [
    ...['ConfigurationSetAttributes', 'DkimAttributes', 'DkimSigningAttributes', 'FeedbackAttributes'],
    ...['MailFromAttributes', 'Tags'],
  ],
  add: (wiring, place, identity) => {
    wiring.identities.set(identity.EmailIdentity, {
      name: identity.EmailIdentity,
      arn: arn(place, 'ses', `identity/${identity.EmailIdentity}`),
    });
  },
});

export const configurationSetKind = kind({
  type: 'AWS::SES::ConfigurationSet',
  nameFrom: 'Name',
  properties: {
    SendingOptions: z.strictObject({ SendingEnabled: z.literal(true) }).optional(),
    TrackingOptions: z.undefined().optional(),
  },
  inert: [
    ...['Name', 'DeliveryOptions', 'SuppressionOptions', 'ReputationOptions', 'VdmOptions', 'Tags'],
    ...['ArchivingOptions'],
  ],
  add: (wiring, place) => {
    const made = wiring.configurationSets.get(place.name);
    wiring.configurationSets.set(place.name, {
      name: place.name,
      arn: arn(place, 'ses', `configuration-set/${place.name}`),
      events: made?.events ?? new Set(),
    });
  },
});

const onDefaultBus = z.strictObject({
  EventBusArn: z.string().regex(/:event-bus\/default$/, 'SES can only reach the default bus'),
});
const destination = z.strictObject({
  Name: z.string().optional(),
  Enabled: flag,
  MatchingEventTypes: z.array(z.string()).min(1),
  EventBridgeDestination: onDefaultBus.optional(),
  SnsDestination: z.unknown().optional(),
});

/** Which outcomes of a mail come back as events on the default bus. */
export const destinationKind = kind({
  type: 'AWS::SES::ConfigurationSetEventDestination',
  properties: { ConfigurationSetName: z.string(), EventDestination: destination },
  add: (wiring, place, { ConfigurationSetName: name, EventDestination: to }) => {
    if (to.SnsDestination !== undefined) throw new Error('outcomes to a topic are not understood');
    if (!to.Enabled || !to.EventBridgeDestination) return;
    const set = wiring.configurationSets.get(name) ?? {
      name,
      arn: arn(place, 'ses', `configuration-set/${name}`),
      events: new Set<string>(),
    };
    for (const type of to.MatchingEventTypes) set.events.add(type.toLowerCase());
    wiring.configurationSets.set(name, set);
  },
});
