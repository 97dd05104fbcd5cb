import * as z from 'zod';

/** What the local service tells whoever operates it: where it answers as AWS, with which keys, and its outputs. */
export const operatorKeys = z.object({
  endpoint: z.string(),
  region: z.string(),
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  stacks: z.record(z.string(), z.record(z.string(), z.string())),
});
