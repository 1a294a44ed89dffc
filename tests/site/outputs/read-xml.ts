import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element as a strict parser sees it. */
export interface ReadElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  /** Its text, that of its children included. */
  readonly text: string;
}

interface Open {
  readonly tag: SaxesTagNS;
  readonly children: ReadElement[];
  text: string;
}

/** Reads a document by XML 1.0 with namespaces. Throws at anything that is not well-formed. */
export function readXml(document: string): ReadElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: ReadElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push({ tag, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const element = readElement(closed);
    const parent = open.at(-1);
    if (parent) {
      parent.children.push(element);
      parent.text += element.text;
    } else root = element;
  });
  parser.write(document).close();
  if (!root) throw new Error('no element');
  return root;
}

function readElement({ tag, children, text }: Open): ReadElement {
  const attributes = Object.entries(tag.attributes).map(([name, { value }]) => [name, value]);
  return { name: tag.local, namespace: tag.uri, attributes: Object.fromEntries(attributes), children, text };
}

/** The children of that name. */
export const childrenOf = (element: ReadElement, name: string): readonly ReadElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of that name. */
export const textOf = (element: ReadElement, name: string): string | undefined => childrenOf(element, name)[0]?.text;
