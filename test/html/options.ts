import * as z from 'zod';
import type { radios } from '../../shared/html/components/radios.ts';
import type { Html } from '../../shared/html/html.ts';

export type Options = Readonly<Record<string, unknown>>;
export type Component = {
  render: (options: Options) => Html;
  without: { option: RegExp; because: string }[];
};

/** Takes a fixture's options for a component's own: the comparison of the markup is the check. */
export const as = <T>(options: unknown): T => z.custom<T>().parse(options);
export const textIn = (options: Options, name: string): string => z.string().parse(options[name]);
export type First<F extends (first: never) => Html> = Parameters<F>[0];

export const markup = {
  option: /(^|\.)(html|\w+Html)(=|$)/,
  because: 'text is always escaped: raw markup is never taken',
};
export const because = (option: RegExp, why: string) => ({ option, because: why });

export const choiceOptions = [
  markup,
  because(/items=$/, 'a list has no empty items'),
  because(/conditional/, 'nothing is hidden: the service works without scripts'),
  because(/items\.label\.attributes|items\.hint\.attributes/, 'labels and hints take classes only'),
  because(/^value$|^values$|checked=$/, 'each item says itself whether it is chosen'),
];

/** Ours takes the classes of an item's label by a name of its own. */
export const asChoices = (options: Options): First<typeof radios> => ({
  ...as<First<typeof radios>>(options),
  items: z
    .array(z.looseObject({ label: z.looseObject({ classes: z.string().optional() }).optional() }))
    .parse(options.items)
    .map((item) => as({ ...item, labelClasses: item.label?.classes })),
});

export const dateLabels = { day: 'Day', month: 'Month', year: 'Year' };
/** Ours takes values by part, with or without a prefix to the names. */
export const dateValues = (options: Options) =>
  Object.fromEntries(
    Object.entries(z.record(z.string(), z.coerce.string()).parse(options.values ?? {})).map(
      ([name, value]) => [name.replace(/^.*-/, ''), value],
    ),
  );

/** Ours calls what the script says by shorter names, writes attributes as they are given, and knows no `null`. */
export const spokenBy = (options: Options): Options =>
  Object.fromEntries(
    Object.entries({
      ...options,
      attributes: z.record(z.string(), z.coerce.string()).parse(options.attributes ?? {}),
      activated: options.activatedText,
      timedOut: options.timedOutText,
      pressTwoMoreTimes: options.pressTwoMoreTimesText,
      pressOneMoreTime: options.pressOneMoreTimeText,
    }).filter(([, value]) => value !== null && value !== undefined),
  );
