import { isAssetName } from '../../read/find-files.ts';

/** A picture or document that a text names and that lies where the text comes from. */
export interface Upload {
  /** As written in the text. */
  readonly written: string;
  readonly url: URL;
  /** File name to keep it under, beside the minutes. */
  readonly name: string;
}

const MOST = 30;
/** Names that need no care in a link, on a disk or in an address. */
const NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,120}$/u;
const ODD = /[^\p{L}\p{N}_.-]+/gu;
/** `](/uploads/name.png)`, `](https://pad.example/uploads/name.png "title")`. */
const TARGET = /\]\(\s{0,4}<?([^\s<>()]{1,1000})/g;

/**
 * What a text links and its source keeps, each once: uploads of a pad's own host, or, where the text is a file, files beside
 * and below it. What lies elsewhere is left where it is.
 */
export function findUploads(text: string, source: URL): readonly Upload[] {
  const found = new Map<string, Upload>();
  for (const [, written = ''] of text.matchAll(TARGET)) {
    const url = URL.canParse(written, source) ? new URL(written, source) : null;
    if (!url || found.has(written) || !isKeptBy(source, url)) continue;
    const name = nameOf(url);
    if (isAssetName(name) && NAME.test(name)) found.set(written, { written, url, name });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

function isKeptBy(source: URL, url: URL): boolean {
  if (source.protocol !== 'file:') return url.origin === source.origin && /\/uploads?\//.test(url.pathname);
  return url.protocol === 'file:' && url.host === '' && url.pathname.startsWith(new URL('.', source).pathname);
}

function nameOf({ pathname }: URL): string {
  const written = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(written).replace(ODD, '-');
  } catch {
    return '';
  }
}

/** The text with links to kept uploads turned into links to the files beside it. */
export function withLocalUploads(text: string, kept: readonly Upload[]): string {
  const names = new Map(kept.map(({ written, name }) => [written, name]));
  return text.replace(TARGET, (whole, written: string) => {
    const name = names.get(written);
    return name === undefined ? whole : whole.replace(written, () => name);
  });
}
