import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A link as a page writes it, and the element that carries it. */
export interface PageLink {
  readonly url: string;
  readonly element: string;
}

/** What a test wants to know of one HTML page. */
export interface HtmlPage {
  /** Every `id`, and `name` of `<a>`. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  readonly title: string;
  /** Text of `<main>` (of the whole page if it has none), with its white space folded. */
  readonly text: string;
}

/** Attributes that hold an address, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

const SILENT = new Set(['script', 'style', 'template']);

/** Reads a page with a parser that follows the HTML standard, as a browser does. */
export function readHtml(html: string): HtmlPage {
  const elements = [...walk(parse(html))].filter(isElement);
  const first = (name: string) => elements.find(({ tagName }) => tagName === name);
  const main = first('main') ?? first('body');
  const title = first('title');
  return {
    anchors: new Set(elements.flatMap(anchorsOf)),
    links: elements.flatMap(linksOf),
    title: title ? textOf(title) : '',
    text: main ? textOf(main) : '',
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* walk(child);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)?.value;
}

function anchorsOf(element: Element): readonly string[] {
  const names = [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined];
  return names.filter((name) => name !== undefined);
}

function linksOf(element: Element): readonly PageLink[] {
  const plain = (ADDRESSES[element.tagName] ?? []).map((name) => attribute(element, name));
  const candidates = (attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s/, 1)[0]);
  return [...plain, ...candidates.filter(Boolean)]
    .filter((url) => url !== undefined)
    .map((url) => ({ url: url.trim(), element: element.tagName }));
}

function textOf(element: Element): string {
  const pieces: string[] = [];
  const collect = (node: Node): void => {
    if ('value' in node) pieces.push(node.value);
    if (isElement(node) && SILENT.has(node.tagName)) return;
    if ('childNodes' in node) node.childNodes.forEach(collect);
  };
  collect(element);
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
