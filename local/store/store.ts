import { Agent, request } from 'node:http';

/** The real store behind the permission check: anything that speaks DynamoDB's protocol. */
export type Store = {
  /** Where it listens. */
  address: string;
  call(operation: string, body: string): Promise<{ status: number; body: string }>;
  stop(): Promise<void>;
};

/** The store takes any signature; DynamoDB Local names its data by these, so they stay the same. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-2/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/** Speaks to a store at an address, over connections that are kept. */
export const storeAt = (address: string, stop: () => Promise<void> = async () => {}): Store => {
  const url = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const call = (operation: string, body: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'content-length': Buffer.byteLength(body),
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20260101T000000Z',
        authorization,
      };
      const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 500, body: Buffer.concat(chunks).toString('utf8') }),
        );
      });
      asked.on('error', (cause) => reject(new Error(`the store at ${address} does not answer`, { cause })));
      asked.end(body);
    });
  return {
    address,
    call,
    stop: async () => {
      agent.destroy();
      await stop();
    },
  };
};
