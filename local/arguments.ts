import { parseArgs } from 'node:util';
import * as z from 'zod';

export type Wanted = {
  port: number;
  data: string | undefined;
  demo: 'pilot' | 'none';
  reset: boolean;
  verbose: boolean;
};

export const usage = `npm start -- [options]

  --port 4400           where the service listens on this machine; 0 takes any free port
  --data DIR            keep everything in this folder; without it, all is forgotten at the end
  --demo pilot|none     fill an empty store with the invented pilot, or start empty (pilot unless told)
  --reset               delete what the data folder holds, and start anew
  --verbose             print what functions log for information, too`;

const wanted = z.object({
  port: z.coerce.number({ error: '--port takes a number' }).int().min(0).max(65_535).default(4400),
  data: z.string().min(1).optional(),
  demo: z.enum(['pilot', 'none'], { error: '--demo takes "pilot" or "none"' }).default('pilot'),
  reset: z.boolean().default(false),
  verbose: z.boolean().default(false),
});

/** Reads the command line. @throws one message with the usage when an option is unknown or its value is wrong */
export const wantedBy = (argv: readonly string[]): Wanted => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'string' },
        reset: { type: 'boolean' },
        verbose: { type: 'boolean' },
      },
    });
    const { data, ...rest } = wanted.parse(values);
    return { ...rest, data };
  } catch (cause) {
    const text =
      cause instanceof z.ZodError ? cause.issues.map((issue) => issue.message).join('\n') : String(cause);
    throw new Error(`${text}\n\n${usage}`, { cause });
  }
};
