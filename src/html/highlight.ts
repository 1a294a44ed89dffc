import { createRequire } from 'node:module';
import type { Element } from 'hast';

const require = createRequire(import.meta.url);
let lowlight: ReturnType<typeof import('lowlight').createLowlight> | undefined;
/** Characters. A longer listing is data rather than something to read. */
const MAX_CODE = 20_000;

/**
 * Colours the code of a `pre` by classes (`hljs-keyword`), which the stylesheet knows in light and dark. Classes and not
 * inline styles, because the site's Content-Security-Policy allows none. Code in an unknown language stays as it is. Mutates the element.
 */
export function highlight(pre: Element): void {
  const [code] = pre.children;
  if (code?.type !== 'element' || code.tagName !== 'code') return;
  const language = languageOf(code);
  const [text] = code.children;
  if (language === undefined || text?.type !== 'text' || text.value.length > MAX_CODE) return;
  lowlight ??= load();
  if (!lowlight.registered(language)) return;
  code.children = lowlight
    .highlight(language, text.value)
    .children.filter((child) => child.type === 'element' || child.type === 'text');
}

/** With the first listing: reading the grammars of all languages takes a fifth of a second, and most minutes have no code. */
function load(): NonNullable<typeof lowlight> {
  const { common, createLowlight }: typeof import('lowlight') = require('lowlight');
  return createLowlight(common);
}

function languageOf(code: Element): string | undefined {
  const classes = code.properties.className;
  const name = Array.isArray(classes) ? classes.find((each) => String(each).startsWith('language-')) : undefined;
  return name === undefined ? undefined : String(name).slice('language-'.length).toLowerCase();
}
