import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onOutcome } from '../../../functions/shell/outcome.ts';
import type { AddressOutcome, Outcome } from '../../../shared/contracts/outcomes.ts';
import { batch, lambdaContext as context, record } from '../../support/queue.ts';

beforeEach(() => {
  process.env.CASES_TABLE = 'cases';
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
  delete process.env.CASES_TABLE;
});

describe('a listener of outcomes', () => {
  const ses = (
    eventType: string,
    more: Record<string, unknown> = {},
    tags: Record<string, unknown> = {},
  ) => ({
    version: '0',
    id: 'x',
    'detail-type': 'Email Delivered',
    source: 'aws.ses',
    account: '123456789012',
    time: '2026-12-17T12:00:09Z',
    region: 'eu-west-2',
    resources: [],
    detail: {
      eventType,
      mail: {
        timestamp: '2026-12-17T12:00:01.000Z',
        messageId: '0100-a',
        source: 'duty@charter.example.org',
        destination: ['secretary@landlord.example.org'],
        tags: {
          'ses:configuration-set': ['duty'],
          notice: ['C9001-quality-2026-1_board-notice_secretary'],
          ...tags,
        },
      },
      ...more,
    },
  });
  const outcomes = async (body: unknown) => {
    const heard: (Outcome | AddressOutcome)[] = [];
    const handler = onOutcome(['cases'], () => async (outcome) => {
      heard.push(outcome);
    });
    const answer = await handler(batch(record(body)), context);
    return { heard, answer };
  };

  test.each([
    ['Send', { send: {} }, 'send', '2026-12-17T12:00:01.000Z'],
    [
      'Delivery',
      { delivery: { timestamp: '2026-12-17T12:00:05.5Z', recipients: [] } },
      'delivery',
      '2026-12-17T12:00:05.500Z',
    ],
    [
      'DeliveryDelay',
      { deliveryDelay: { timestamp: '2026-12-17T12:30:00Z', delayType: 'x' } },
      'delivery-delay',
      '2026-12-17T12:30:00.000Z',
    ],
    [
      'Bounce',
      { bounce: { timestamp: '2026-12-17T12:00:06Z', bounceType: 'Permanent' } },
      'bounce',
      '2026-12-17T12:00:06.000Z',
    ],
    [
      'Complaint',
      { complaint: { timestamp: '2026-12-18T09:00:00Z' } },
      'complaint',
      '2026-12-18T09:00:00.000Z',
    ],
    ['Reject', { reject: { reason: 'Bad content' } }, 'reject', '2026-12-17T12:00:01.000Z'],
  ] as const)('%s is read with its own time', async (type, more, kind, when) => {
    const { heard } = await outcomes(ses(type, more));
    expect(heard).toEqual([
      { notice: 'C9001-quality-2026-1_board-notice_secretary', kind, at: when, messageId: '0100-a' },
    ]);
  });

  test.each(['Send', 'Delivery', 'Bounce', 'Complaint'])(
    '%s of a mail without our tag is none of ours, and fails nothing',
    async (type) => {
      const { heard, answer } = await outcomes(ses(type, {}, { notice: undefined }));
      expect([heard, answer.batchItemFailures]).toEqual([[], []]);
    },
  );

  test('of a mail that passes an address on is heard by the id of that mail', async () => {
    const id = '0123456789abcdef0123456789abcdef';
    const { heard } = await outcomes(ses('Bounce', {}, { notice: undefined, address: [id] }));
    expect(heard).toMatchObject([{ address: id, kind: 'bounce' }]);
  });

  test.each([
    ['an unknown kind', ses('Open')],
    ['a tag that we did not make', ses('Send', {}, { notice: ['x y'] })],
    ['another source', { ...ses('Send'), source: 'together-with-tenants' }],
  ])('%s is refused', async (_, body) => {
    const { heard, answer } = await outcomes(body);
    expect(heard).toEqual([]);
    expect(answer.batchItemFailures).toHaveLength(1);
  });
});
