import { describe, expect, test } from 'vitest';
import { arrayItems, arrayOf, textItem, textOf } from '../../../src/site/search/cbor.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('an array of the search index', () => {
  // Examples of RFC 8949, appendix A.
  test.each([
    ['80', []],
    ['83 01 02 03', ['01', '02', '03']],
    ['83 01 82 02 03 82 04 05', ['01', '820203', '820405']],
    ['82 18 64 19 03 e8', ['1864', '1903e8']],
    ['83 1a 00 0f 42 40 20 38 63', ['1a000f4240', '20', '3863']],
    ['82 44 01 02 03 04 64 49 45 54 46', ['4401020304', '6449455446']],
  ])('%s comes apart into the bytes of its items', (bytes, items) => {
    expect(arrayItems(hex(bytes)).map((item) => item.toString('hex'))).toEqual(items);
  });

  test('is put together again as it was, however long', () => {
    const items = Array.from({ length: 300 }, (_, at) => textItem(`word ${at} `.repeat(at)));
    const whole = arrayOf(items);
    expect(whole.subarray(0, 3).toString('hex')).toBe('99012c');
    expect(arrayItems(whole).map(textOf)).toEqual(items.map((_, at) => `word ${at} `.repeat(at)));
    expect(textOf(textItem('ü'.repeat(40_000)))).toBe('ü'.repeat(40_000));
  });

  test.each(['a1 01 02', '81 f4', '9f 01 ff', '81 1b 00 00 00 00 00 00 00 01', '82 01', '01', '81 d8 20 60'])(
    'is refused where it holds what Pagefind never writes, or less than it says: %s',
    (bytes) => {
      expect(() => arrayItems(hex(bytes))).toThrow(RangeError);
    },
  );
});
