import type { Element } from 'hast';
import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);
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
  if (!lowlight.registered(language)) return;
  code.children = lowlight
    .highlight(language, text.value)
    .children.filter((child) => child.type === 'element' || child.type === 'text');
}

function languageOf(code: Element): string | undefined {
  const classes = code.properties.className;
  const name = Array.isArray(classes) ? classes.find((each) => String(each).startsWith('language-')) : undefined;
  return name === undefined ? undefined : String(name).slice('language-'.length).toLowerCase();
}
