import { parse, parseFragment } from 'parse5';

/** Elements of ours and of minutes. Anything else on a page got past the sanitiser. */
const ELEMENTS = new Set(
  `html head title body main header footer nav section article aside div span p a abbr address b blockquote br button caption
  cite code col colgroup data dd del details dfn div dl dt em figcaption figure form h1 h2 h3 h4 h5 h6 hgroup hr i img input ins kbd
  label legend li link mark menu meta noscript ol option output picture pre q rp rt ruby s samp script search select small strike
  strong sub summary sup table tbody td template tfoot th thead time tr tt u ul var wbr
  svg g path rect circle line text title desc polyline use`.split(/\s+/),
);
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'background',
  'xlink:href',
  'ping',
  'srcset',
]);
const FORBIDDEN_ATTRIBUTE =
  /^(?:on.*|style|srcdoc|srcset|formaction|ping|background|is|nonce|target|download|usemap|autofocus|contenteditable|manifest|http-equiv-.*)$/;
/** Smaller versions of our own pictures, which only our own code names; minutes may give no `srcset` whatever it holds. */
const OUR_PICTURES =
  /^(?:\.\.\/)*pictures\/[0-9a-f]{20}-\d+\.(?:avif|webp) \d+w(?:, (?:\.\.\/)*pictures\/[0-9a-f]{20}-\d+\.(?:avif|webp) \d+w)*$/;
const SAFE_ADDRESS = /^(?:https?:|mailto:|webcal:|ircs?:|xmpp:|matrix:|[?#]|\.{0,2}\/|[^:/?#\\]*(?:[/?#]|$))/i;

interface Element {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly unknown[];
  readonly content?: unknown;
}

/** What of a page (or of a fragment of one) could run, load from elsewhere, submit or pose as something else. */
export function activeMarkup(html: string, kind: 'page' | 'fragment' = 'page'): string[] {
  const found: string[] = [];
  walk(kind === 'page' ? parse(html) : parseFragment(html), (element) => found.push(...inElement(element, kind)));
  return found;
}

function walk(node: unknown, see: (element: Element) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (isElement(node)) see(node);
  if ('content' in node) walk(node.content, see);
  if ('childNodes' in node && Array.isArray(node.childNodes)) for (const child of node.childNodes) walk(child, see);
}

function isElement(node: object): node is Element {
  return 'tagName' in node && 'attrs' in node;
}

function inElement({ tagName, attrs, childNodes }: Element, kind: 'page' | 'fragment'): string[] {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  const found: string[] = [];
  const isOurSource = tagName === 'source' && OUR_PICTURES.test(value('srcset') ?? '') && value('src') === undefined;
  if (!ELEMENTS.has(tagName) && !isOurSource) found.push(`<${tagName}>`);
  if (kind === 'fragment' && /^(?:script|link|meta|form|button|svg|template|style|base|noscript)$/.test(tagName))
    found.push(`<${tagName}>`);
  if (tagName === 'script') found.push(...inScript(value('src'), value('type'), childNodes));
  const rule = value('http-equiv') ?? 'Content-Security-Policy';
  const isOurRedirect = rule === 'refresh' && /^0; url=(?:\.\.\/)+[\w%.~!*'()/-]*$/.test(value('content') ?? '');
  if (tagName === 'meta' && rule !== 'Content-Security-Policy' && !isOurRedirect)
    found.push(`<meta http-equiv=${rule}>`);
  if (tagName === 'link' && /^\w+:|^\/\//.test(value('href') ?? '') && value('rel') !== 'canonical')
    found.push(`<link href=${value('href')}>`);
  for (const { name, value: text } of attrs) {
    if (name === 'srcset' && isOurSource) continue;
    if (FORBIDDEN_ATTRIBUTE.test(name)) found.push(`${tagName}[${name}]`);
    if (ADDRESSES.has(name) && !SAFE_ADDRESS.test(text)) found.push(`${tagName}[${name}=${text}]`);
    if (name === 'src' && /^(?:\w+:|\/\/)/.test(text)) found.push(`${tagName}[src=${text}]`);
  }
  const href = value('href') ?? '';
  if (
    tagName === 'a' &&
    /^(?:https?:)?\/\//i.test(href) &&
    !/\bnofollow\b.*\bugc\b.*\bnoopener\b/.test(value('rel') ?? '')
  )
    found.push(`a[href=${href}] without rel, but ${value('rel')}`);
  return found;
}

/** Ours come from files; data in a page is no script. */
function inScript(source: string | undefined, type: string | undefined, children: readonly unknown[]): string[] {
  if (source !== undefined) return /^(?:\.{0,2}\/)*assets\/[\w.-]+$/.test(source) ? [] : [`script[src=${source}]`];
  return type === 'application/ld+json' || children.length === 0 ? [] : ['inline <script>'];
}
