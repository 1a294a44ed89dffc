import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test('reads UTF-8, strips its byte order mark and settles line ends', () => {
    expect(decode(bytes('\uFEFF# Töne\r\nzwei\rdrei\n'))).toEqual({
      kind: 'text',
      text: '# Töne\nzwei\ndrei\n',
      problem: null,
    });
  });

  test.each(['utf16le', 'swapped'])('reads UTF-16 by its byte order mark (%s)', (order) => {
    const buffer = Buffer.from('\uFEFF# Ä\n', 'utf16le');
    if (order === 'swapped') buffer.swap16();
    expect(decode(buffer)).toEqual({ kind: 'text', text: '# Ä\n', problem: null });
  });

  test('reads other bytes as Windows-1252 and says where the first one stands', () => {
    const latin = Buffer.from('# Ok\nGr\xfc\xdfe', 'latin1');
    expect(decode(latin)).toEqual({ kind: 'text', text: '# Ok\nGrüße', problem: { line: 2, column: 3 } });
  });

  test('takes a NUL byte for a file that is no text', () => {
    expect(decode(Uint8Array.of(0x50, 0, 0x51))).toEqual({ kind: 'binary' });
  });
});
