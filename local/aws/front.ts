import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import * as z from 'zod';
import { bodyOf } from '../body.ts';
import type { Caller, Callers } from './callers.ts';
import type { LambdaAnswer, RestCall } from './lambda.ts';
import { isRefusal, refusal } from './refusal.ts';
import type { RestQuestion } from './ses-v2.ts';
import { type Xml, xml } from './xml.ts';

type JsonService = (caller: Caller, operation: string, body: unknown) => unknown;
type QueryService = (caller: Caller, operation: string, form: URLSearchParams) => Xml;

export type Services = {
  dynamodb(caller: Caller, operation: string, text: string): Promise<{ status: number; body: string }>;
  /** Lambda speaks REST: method and path say what is asked. */
  lambda(caller: Caller, call: RestCall): Promise<LambdaAnswer>;
  /** So does the second version of SES's interface. */
  sesV2(caller: Caller, question: RestQuestion): { body: string };
  /** By the prefix of `x-amz-target`. */
  json: Readonly<Record<string, JsonService>>;
  /** By the service that the signature names. */
  query: Readonly<Record<string, { call: QueryService; namespace: string }>>;
};

type Answer = { status: number; type: string; body: string; headers?: Record<string, string> };

const mostBytes = 16 * 1024 * 1024;

const signedService = (request: IncomingMessage): string =>
  /Credential=[^/]+\/[^/]+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? 'unknown';

const unknown = (service: string, operation: string): Error =>
  refusal('UnknownOperationException', `${service} ${operation} is not emulated on this machine`);

const said = (error: unknown): { type: string; message: string; status: number } => {
  if (isRefusal(error)) return { ...error.refusal, message: error.message };
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return { type: 'ValidationException', message: error.message, status: 400 };
  return {
    type: 'InternalFailure',
    message: error instanceof Error ? error.message : String(error),
    status: 500,
  };
};

const overJson = async (
  services: Services,
  callers: Callers,
  request: IncomingMessage,
  text: string,
): Promise<Answer> => {
  const type = String(request.headers['content-type']);
  try {
    const caller = callers.whoSigned(request.headers.authorization);
    const [prefix = '', operation = ''] = String(request.headers['x-amz-target']).split('.');
    if (prefix === 'DynamoDB_20120810')
      return { type, ...(await services.dynamodb(caller, operation, text)) };
    const service = services.json[prefix];
    if (!service) throw unknown(signedService(request), operation);
    const body: unknown = JSON.parse(text);
    return { status: 200, type, body: JSON.stringify(await service(caller, operation, body)) };
  } catch (error) {
    const { type: name, message, status } = said(error);
    return { status, type, body: JSON.stringify({ __type: name, message, Message: message }) };
  }
};

const overQuery = (services: Services, callers: Callers, request: IncomingMessage, text: string): Answer => {
  const form = new URLSearchParams(text);
  const operation = form.get('Action') ?? '';
  const type = 'text/xml';
  const ResponseMetadata = { RequestId: randomUUID() };
  try {
    const caller = callers.whoSigned(request.headers.authorization);
    const name = signedService(request);
    const service = services.query[name];
    if (!service) throw unknown(name, operation);
    const result = { [`${operation}Result`]: service.call(caller, operation, form), ResponseMetadata };
    const body = `<${operation}Response xmlns="${service.namespace}">${xml(result)}</${operation}Response>`;
    return { status: 200, type, body };
  } catch (error) {
    const { type: Code, message, status } = said(error);
    const body = xml({
      ErrorResponse: { Error: { Type: 'Sender', Code, Message: message }, ...ResponseMetadata },
    });
    return { status, type, body };
  }
};

const overRest = async (
  services: Services,
  callers: Callers,
  request: IncomingMessage,
  text: string,
): Promise<Answer> => {
  const type = 'application/json';
  try {
    const caller = callers.whoSigned(request.headers.authorization);
    const { method = 'GET', url = '/', headers } = request;
    const [path = '/'] = url.split('?');
    const invocationType = String(headers['x-amz-invocation-type'] ?? 'RequestResponse');
    const {
      body,
      functionError,
      status = 200,
    }: LambdaAnswer = signedService(request) === 'ses'
      ? services.sesV2(caller, { method, path })
      : await services.lambda(caller, { method, path, invocationType, text });
    return {
      status,
      type,
      body,
      ...(functionError && { headers: { 'x-amz-function-error': functionError } }),
    };
  } catch (error) {
    const { type: name, message, status } = said(error);
    return { status, type, body: JSON.stringify({ __type: name, message, Message: message }) };
  }
};

const answerTo = async (services: Services, callers: Callers, request: IncomingMessage): Promise<Answer> => {
  const body = await bodyOf(request, mostBytes);
  if (!body) return { status: 413, type: 'text/plain', body: 'too large' };
  if (request.headers['x-amz-target'] !== undefined)
    return overJson(services, callers, request, body.toString());
  if (String(request.headers['content-type']).startsWith('application/x-www-form-urlencoded'))
    return overQuery(services, callers, request, body.toString());
  if (['lambda', 'ses'].includes(signedService(request)))
    return overRest(services, callers, request, body.toString());
  const { message } = unknown(signedService(request), `${request.method} ${request.url}`);
  return {
    status: 400,
    type: 'application/json',
    body: JSON.stringify({ __type: 'UnknownOperationException', message }),
  };
};

/** The door to all emulated services: what none of them knows is refused at once, by name. */
export const awsFront =
  (services: Services, callers: Callers, tell: (line: string) => void): RequestListener =>
  async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const answer = await answerTo(services, callers, request);
      if (answer.body.includes('UnknownOperationException') && answer.status >= 400)
        tell(`refused: ${answer.body}`);
      response.writeHead(answer.status, {
        'content-type': answer.type,
        'content-length': Buffer.byteLength(answer.body),
        'x-amzn-requestid': randomUUID(),
        ...answer.headers,
        ...(answer.status >= 400 &&
          answer.type.includes('json') && { 'x-amzn-errortype': typeIn(answer.body) }),
      });
      response.end(answer.body);
    } catch (error) {
      // The connection broke while its body was read: there is nobody left to tell but the console.
      tell(`a call to the local services broke off: ${String(error)}`);
      response.destroy();
    }
  };

const typeIn = (body: string): string => /"__type":"([^"]+)"/.exec(body)?.[1] ?? 'InternalFailure';
