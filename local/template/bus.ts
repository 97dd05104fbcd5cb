import * as z from 'zod';
import { arn, kind, number, type Place } from './kind.ts';

const busArn = (place: Place): string => arn(place, 'events', `event-bus/${place.name}`);

export const busKind = kind({
  type: 'AWS::Events::EventBus',
  nameFrom: 'Name',
  attributes: { Arn: busArn, Name: (place) => place.name },
  properties: { Name: z.string() },
  inert: ['Description', 'Tags', 'LogConfig'],
  add: (wiring, place) => {
    wiring.buses.set(place.name, { name: place.name, arn: busArn(place) });
  },
});

const ruleArn = (place: Place, bus: string): string =>
  arn(place, 'events', bus === 'default' ? `rule/${place.name}` : `rule/${bus}/${place.name}`);

/** The bus that a rule or archive names: by its name, its ARN, or the account's own when it names none. */
const busName = (named: string | undefined): string => named?.split('/').at(-1) ?? 'default';

const target = z.strictObject({
  Id: z.string(),
  Arn: z.string(),
  DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
  // Handing over to a queue of this machine cannot fail for a while, only for good.
  RetryPolicy: z.unknown().optional(),
});

/** A rule becomes a pattern and its targets. `GetAtt Arn` needs the bus, which only the template's value tells. */
export const ruleKind = kind({
  type: 'AWS::Events::Rule',
  nameFrom: 'Name',
  attributes: {
    Arn: (place) => {
      const named = place.stack.resources.get(place.id)?.properties.EventBusName;
      return ruleArn(place, busOfUnresolved(place, named));
    },
  },
  properties: {
    EventBusName: z.string().optional(),
    EventPattern: z.record(z.string(), z.unknown()),
    State: z.literal('ENABLED').optional(),
    Targets: z.array(target).min(1, 'no one hears this rule'),
  },
  inert: ['Name', 'Description', 'Tags'],
  add: (wiring, place, rule) => {
    const bus = busName(rule.EventBusName);
    wiring.rules.push({
      arn: ruleArn(place, bus),
      bus,
      pattern: rule.EventPattern,
      targets: rule.Targets.map((each) => ({ arn: each.Arn, deadLetters: each.DeadLetterConfig?.Arn })),
    });
  },
});

/** The bus property of a rule before it is resolved: a name, or a `Ref` or `GetAtt` of a bus in the same stack. */
const busOfUnresolved = (place: Place, named: unknown): string => {
  if (named === undefined) return 'default';
  if (typeof named === 'string') return busName(named);
  const reference = z
    .union([
      z.object({ Ref: z.string() }).transform((each) => each.Ref),
      z
        .object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
        .transform((each) => each['Fn::GetAtt'][0]),
    ])
    .safeParse(named);
  const bus = reference.success ? place.stack.resources.get(reference.data)?.properties.Name : undefined;
  return typeof bus === 'string' ? bus : 'default';
};

/** An archive keeps every event of its bus that its pattern lets through; a replay delivers them again. */
export const archiveKind = kind({
  type: 'AWS::Events::Archive',
  nameFrom: 'ArchiveName',
  attributes: { Arn: (place) => arn(place, 'events', `archive/${place.name}`) },
  properties: {
    SourceArn: z.string(),
    EventPattern: z.unknown().optional(),
    RetentionDays: number.optional(),
    // An empty text means AWS's own key.
    KmsKeyIdentifier: z.literal('').optional(),
  },
  inert: ['ArchiveName', 'Description'],
  add: (wiring, place, archive) => {
    wiring.archives.push({
      bus: busName(archive.SourceArn),
      name: place.name,
      pattern: archive.EventPattern ?? {},
      retentionDays: archive.RetentionDays,
    });
  },
});
