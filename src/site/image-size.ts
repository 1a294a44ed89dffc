/** Width and height of a picture, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** So much of a file's beginning tells its size, but for photographs with very large previews inside. */
export const HEADER_BYTES = 65_536;

type Reader = (view: DataView) => ImageSize | null;

const ascii = (view: DataView, start: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(start + index)));

/** PNG specification, 11.2.2: IHDR comes first. */
const png: Reader = (view) => ({ width: view.getUint32(16), height: view.getUint32(20) });

/** GIF89a, 18: logical screen descriptor. */
const gif: Reader = (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) });

/** ITU T.81, B.1.1.3: the first frame header (SOF0–SOF15 without the three that are none); each segment says its length. */
const jpeg: Reader = (view) => {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
};

/** WebP container: extended, lossless and lossy pictures say it in different places. */
const webp: Reader = (view) => {
  const kind = ascii(view, 12, 4);
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
};

const number = '(\\d{1,6}(?:\\.\\d{1,6})?)';
const viewBox = new RegExp(`\\sviewBox=["'][\\d.-]{1,12}[ ,]+[\\d.-]{1,12}[ ,]+${number}[ ,]+${number}["']`);
const attribute = (name: string): RegExp => new RegExp(`\\s${name}=["']${number}(?:px)?["']`);
const [widthAttribute, heightAttribute] = [attribute('width'), attribute('height')];

/** A drawing scales: its own size, else the proportions of its view. */
function svg(text: string): ImageSize | null {
  const tag = text.slice(0, 4096).match(/<svg\s[^>]{0,2000}>/)?.[0] ?? '';
  const [, boxWidth, boxHeight] = viewBox.exec(tag) ?? [];
  const width = Number(widthAttribute.exec(tag)?.[1] ?? boxWidth);
  const height = Number(heightAttribute.exec(tag)?.[1] ?? boxHeight);
  return Number.isNaN(width) || Number.isNaN(height) ? null : { width: Math.round(width), height: Math.round(height) };
}

const signatures: readonly (readonly [name: string, start: number, read: Reader])[] = [
  ['\u0089PNG', 0, png],
  ['GIF8', 0, gif],
  ['\u00ff\u00d8\u00ff', 0, jpeg],
  ['WEBP', 8, webp],
];

/** The size that the beginning of a picture's file tells; null where it tells none. Never throws. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 32) return null;
  try {
    const known = signatures.find(([name, start]) => ascii(view, start, name.length) === name);
    const size = known ? known[2](view) : svg(new TextDecoder().decode(bytes.subarray(0, 4096)));
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch {
    // Cut off before it tells: a picture without a size is still a picture.
    return null;
  }
}
