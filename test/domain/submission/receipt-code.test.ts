import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { associationId } from '../../../shared/domain/association.ts';
import { parseReceiptCode, receiptCodeOf } from '../../../shared/domain/submission/receipt-code.ts';

const association = associationId.parse('C9001');
const secret = '00112233445566778899aabbccddeeff';
const shown = receiptCodeOf({ association, secret });
const hexadecimal = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const ids = fc.constantFrom('C9001', '4758', 'LH0391', '45UB', 'SL1234', 'H1234', 'A0001');

describe('a receipt code', () => {
  test('is the registration code, 26 symbols and one that checks them, in groups', () => {
    expect(shown).toBe('C9001-0024-H36H-2NCS-VRH6-DAQF-6DVV-QZ3');
    expect(shown).toMatch(/^C9001(-[0-9A-HJKMNP-TV-Z]{4}){6}-[0-9A-HJKMNP-TV-Z]{3}$/);
  });

  test('is read back for every secret and every kind of registration code', () => {
    fc.assert(
      fc.property(hexadecimal, ids, (each, id) => {
        const code = { association: associationId.parse(id), secret: each };
        expect(parseReceiptCode(receiptCodeOf(code))).toEqual({ code });
      }),
    );
  });

  test('is read in small letters, with spaces, without hyphens, with O for 0 and l for 1', () => {
    const code = { association, secret };
    const [head = '', ...groups] = shown.toLowerCase().split('-');
    for (const typed of [
      shown.toLowerCase(),
      shown.replaceAll('-', ' '),
      shown.replaceAll('-', ''),
      ` ${[head, ...groups.map((each) => each.replaceAll('0', 'o').replaceAll('1', 'l'))].join(' – ')} `,
    ])
      expect(parseReceiptCode(typed), typed).toEqual({ code });
  });

  test('with any one wrong symbol is a slip', () => {
    const symbols = shown.slice('C9001-'.length).replaceAll('-', '');
    for (let at = 0; at < symbols.length; at += 1) {
      const wrong = symbols.at(at) === '7' ? '8' : '7';
      const typed = `C9001${symbols.slice(0, at)}${wrong}${symbols.slice(at + 1)}`;
      expect(parseReceiptCode(typed), typed).toEqual({ problem: 'slip' });
    }
  });

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    [shown.slice(6), 'too-short'],
    [shown.slice(0, -6), 'too-short'],
    [shown.replace('DAQF', 'DAUF'), 'not-a-symbol'],
    [shown.replace('DAQF', 'DA?F'), 'not-a-symbol'],
    [`${shown}-ABCD-EFGH`, 'too-long'],
    ['9'.repeat(500), 'too-long'],
    [shown.replace('C9001', 'X9001'), 'slip'],
  ])('typed as "%s" is %s', (typed, problem) => {
    expect(parseReceiptCode(typed)).toEqual({ problem });
  });

  test('is never thrown at, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 130 }), (typed) => {
        expect(Object.keys(parseReceiptCode(typed))).toHaveLength(1);
      }),
    );
  });
});
