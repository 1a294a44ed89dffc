import type { ImageSize } from './image-size.ts';

/** What a browser may show in place of a picture: the same in fewer bytes. */
export interface Picture extends ImageSize {
  /** In the order of preference; never empty. */
  readonly sources: readonly PictureSource[];
}

/** One format's versions. */
export interface PictureSource {
  readonly format: 'avif' | 'webp';
  /** Narrow ones first. `name` is that of a file in `/pictures/`. */
  readonly files: readonly { readonly name: string; readonly width: number }[];
}

const text = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** An animated PNG says so before its first picture data (`acTL`, APNG specification). */
const animatedPng = (bytes: Uint8Array): boolean => {
  const head = text(bytes, 0, Math.min(bytes.length, 4096));
  const at = head.indexOf('acTL');
  return at !== -1 && (!head.includes('IDAT') || at < head.indexOf('IDAT'));
};

/** WebP container, extended header: flag `A`. */
const animatedWebp = (bytes: Uint8Array): boolean => text(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;

/** Whether these are the bytes of one PNG, JPEG or WebP picture that stands still: told by what is in the file, not by its name. */
export function isStillPicture(bytes: Uint8Array): boolean {
  if (text(bytes, 0, 4) === '\u0089PNG') return !animatedPng(bytes);
  if (text(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return true;
  return text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP' && !animatedWebp(bytes);
}
