/** A picture or document that a pad's text names and its host keeps. */
export interface Upload {
  /** As written in the text. */
  readonly written: string;
  readonly url: URL;
  /** File name to keep it under, beside the minutes. */
  readonly name: string;
}

const MOST = 30;
/** What a site may publish: the same types that reading the archive accepts, without those that may hold programs. */
const NAME = /^[\w-][\w.-]{0,120}\.(?:png|jpe?g|gif|webp|avif|pdf|odp|odt|ods|pptx|docx|xlsx|csv|ics)$/i;
/** `](/uploads/name.png)`, `](https://pad.example/uploads/name.png "title")`. */
const TARGET = /\]\(\s{0,4}<?([^\s<>()]{1,1000})/g;

/** Uploads of the pad's own host that a text links, each once: what lies elsewhere is left where it is. */
export function findUploads(text: string, pad: URL): readonly Upload[] {
  const found = new Map<string, Upload>();
  for (const [, written = ''] of text.matchAll(TARGET)) {
    const url = URL.canParse(written, pad) ? new URL(written, pad) : null;
    const name = url?.pathname.split('/').at(-1) ?? '';
    if (url?.origin !== pad.origin || !/\/uploads?\//.test(url.pathname) || !NAME.test(name)) continue;
    if (!found.has(written)) found.set(written, { written, url, name });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** The text with links to kept uploads turned into links to the files beside it. */
export function withLocalUploads(text: string, kept: readonly Upload[]): string {
  const names = new Map(kept.map(({ written, name }) => [written, name]));
  return text.replace(TARGET, (whole, written: string) => {
    const name = names.get(written);
    return name === undefined ? whole : whole.replace(written, () => name);
  });
}
