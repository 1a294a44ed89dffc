/** eleventy-img ships no types: the part of it that we call (11ty.dev/docs/plugins/image/). */
declare module '@11ty/eleventy-img' {
  interface MadeImage {
    readonly width: number;
    readonly height: number;
    readonly size: number;
    /** There with `dryRun`. */
    readonly buffer: Uint8Array;
  }

  /** Versions of one picture by format, narrow ones first. `source`: its path, or its bytes, of which it makes texts several times. */
  export default function image(
    source: string | Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, readonly MadeImage[]>>>;
}
