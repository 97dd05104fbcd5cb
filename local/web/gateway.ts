import * as z from 'zod';
import { isAllowed } from '../permissions.ts';
import { executionArn } from '../template/http-api.ts';
import type { Wiring } from '../template/wiring.ts';
import { type GatewayRequest, payload } from './payload.ts';
import { matchRoute } from './route.ts';
import type { OriginAnswer } from './static-files.ts';

export type GatewayNeeds = {
  wiring: Wiring;
  region: string;
  account: string;
  invoke(functionArn: string, event: unknown): Promise<unknown>;
  tell(line: string): void;
};

const answered = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

const json = (status: number, message: string): OriginAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  cookies: [],
  body: Buffer.from(JSON.stringify({ message })),
});

/** Lambda refuses answers above 6 MB. */
const mostAnswer = 6 * 1024 * 1024;

const answerOf = (result: unknown): OriginAnswer => {
  const parsed = answered.safeParse(result);
  if (!parsed.success) return inferred(result);
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  if (Buffer.byteLength(body) > mostAnswer) return json(500, 'Internal Server Error');
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    cookies,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
};

/** An answer without a status code is the body of a 200, as payload format 2.0 has it. */
const inferred = (result: unknown): OriginAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  cookies: [],
  body: Buffer.from(typeof result === 'string' ? result : JSON.stringify(result ?? null)),
});

const mayInvoke = (needs: GatewayNeeds, api: string, fn: string, request: GatewayRequest): boolean => {
  const source = `${executionArn(needs.region, needs.account, api)}/$default/${request.method}${request.path}`;
  const verdict = isAllowed({
    principal: { kind: 'service', name: 'apigateway.amazonaws.com' },
    action: 'lambda:InvokeFunction',
    resource: fn,
    resourcePolicy: needs.wiring.resourcePolicies.get(fn) ?? [],
    context: { 'aws:SourceArn': source, 'aws:SourceAccount': needs.account },
  });
  if (!verdict.allowed) needs.tell(`refused: ${verdict.because}`);
  return verdict.allowed;
};

/** The HTTP API: chooses the route, calls its function, and turns the function's answer into HTTP. */
export const gateway =
  (needs: GatewayNeeds) =>
  async (api: string, request: GatewayRequest): Promise<OriginAnswer> => {
    const routes = needs.wiring.routes.filter((route) => route.api === api);
    const match = matchRoute(routes, request.method, request.path);
    const integration = match && needs.wiring.integrations.get(match.route.integration);
    if (!match || !integration) return json(404, 'Not Found');
    if (!mayInvoke(needs, api, integration.function, request)) return json(500, 'Internal Server Error');
    const domain = request.headers.host ?? '';
    const ids = { api, domain, account: needs.account };
    const event = payload(request, match.route.key, match.parameters, ids);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<OriginAnswer>((resolve) => {
      timer = setTimeout(() => resolve(json(503, 'Service Unavailable')), integration.timeoutMilliseconds);
    });
    try {
      return await Promise.race([needs.invoke(integration.function, event).then(answerOf), late]);
    } catch {
      // The pool has told the console what the function threw.
      return json(500, 'Internal Server Error');
    } finally {
      clearTimeout(timer);
    }
  };
