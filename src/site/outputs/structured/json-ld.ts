import { cleanText } from '../plain-text.ts';

/** A value of JSON-LD. */
export type JsonLd = string | number | readonly JsonLd[] | { readonly [key: string]: JsonLd | null | undefined };

/** Characters that could end the script element, start a comment in it, or break old JavaScript. */
const risky: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Nodes as the text of a `<script type="application/ld+json">`: no text can leave it. A data block is not run, so that the
 * Content-Security-Policy has nothing to say about it.
 */
export function jsonLdText(nodes: readonly JsonLd[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }, withoutNothing);
  return json.replace(/[<>&\u2028\u2029]/g, (character) => risky[character] ?? '');
}

function withoutNothing(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  return value === null ? undefined : value;
}
