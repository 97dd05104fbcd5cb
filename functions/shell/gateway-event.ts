import * as z from 'zod';

/** What we read of an HTTP API event, payload format 2.0. Header names come in lower case. */
export const gatewayEvent = z.object({
  routeKey: z.string(),
  rawPath: z.string(),
  rawQueryString: z.string().default(''),
  headers: z.record(z.string(), z.string()).default({}),
  /** Each as `name=value`. */
  cookies: z.array(z.string()).default([]),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({
    requestId: z.string(),
    http: z.object({ method: z.string(), sourceIp: z.string() }),
  }),
});
export type GatewayEvent = z.infer<typeof gatewayEvent>;

/**
 * The reader's address. The edge appends it to `x-forwarded-for`, the gateway then appends the edge's own; whatever
 * stands before is the reader's own claim.
 */
export const addressOf = (event: GatewayEvent): string => {
  const gateway = event.requestContext.http.sourceIp;
  const forwarded = (event.headers['x-forwarded-for'] ?? '').split(',').map((each) => each.trim());
  if (forwarded.at(-1) === gateway) forwarded.pop();
  return forwarded.at(-1) || gateway;
};
