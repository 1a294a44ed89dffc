import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageSize } from '../../src/site/image-size.ts';

/** Bytes written as text (Latin 1) and hex, padded so that there is something after the header. */
const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
  Uint8Array.from([
    ...parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
    ...Array.from({ length: 32 }, () => 0),
  ]);

describe('the size of a picture is read from its beginning', () => {
  test('PNG', () => {
    expect(imageSize(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', [0, 0, 2, 128, 0, 0, 1, 224]))).toEqual({
      width: 640,
      height: 480,
    });
  });

  test('GIF', () => {
    expect(imageSize(bytes('GIF89a', [0x40, 1, 0xf0, 0]))).toEqual({ width: 320, height: 240 });
  });

  test('JPEG, behind what cameras write first', () => {
    const preview = [0xff, 0xe1, 0, 8, 1, 2, 3, 4, 5, 6];
    const frame = [0xff, 0xc2, 0, 17, 8, 1, 0xe0, 2, 0x80, 3];
    expect(imageSize(bytes([0xff, 0xd8], preview, frame))).toEqual({ width: 640, height: 480 });
  });

  test('WebP: extended, lossy and lossless', () => {
    expect(imageSize(bytes('RIFF\0\0\0\0WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0x7f, 2, 0, 0xdf, 1, 0]))).toEqual({
      width: 640,
      height: 480,
    });
    expect(
      imageSize(
        bytes(
          'RIFF\0\0\0\0WEBPVP8 ',
          Array.from({ length: 10 }, () => 0),
          [0x80, 2, 0xe0, 1],
        ),
      ),
    ).toEqual({ width: 640, height: 480 });
    expect(imageSize(bytes('RIFF\0\0\0\0WEBPVP8L', [0, 0, 0, 0, 0x2f], [0x7f, 0xc2, 0x77, 0]))).toEqual({
      width: 640,
      height: 480,
    });
  });

  test('SVG: its own size, or the proportions of its view', () => {
    expect(imageSize(bytes('<?xml version="1.0"?><svg xmlns="x" width="300" height="150.4px">'))).toEqual({
      width: 300,
      height: 150,
    });
    expect(imageSize(bytes("<svg viewBox='0 0 64 32' fill='none'>"))).toEqual({ width: 64, height: 32 });
  });
});

test('what tells no size has none, whatever it is', () => {
  expect(imageSize(bytes('<svg width="100%" height="auto">'))).toBeNull();
  expect(imageSize(bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]))).toBeNull();
  expect(imageSize(new Uint8Array())).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (any) => {
      expect(() => imageSize(any)).not.toThrow();
    }),
  );
});
