import { cleanText } from './plain-text.ts';

/** An XML element; text children are escaped when it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element; attributes that are null are left out, so are children that are. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (XmlElement | string | null)[]
): XmlElement => ({ name, attributes, children: children.filter((child) => child !== null) });

/** `>` too, because `]]>` must not stand in text (XML 1.0 § 2.4); line ends in attributes would become spaces (§ 3.3.3). */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

const escapeText = (text: string): string =>
  cleanText(text).replace(/[&<>]/g, (character) => entities[character] ?? '');

const escapeAttribute = (text: string): string =>
  cleanText(text).replace(/[&<>"\t\n]/g, (character) => entities[character] ?? '');

/** A whole document in UTF-8. Names of elements and attributes are ours and are not checked. */
export const toXml = (root: XmlElement): string => `<?xml version="1.0" encoding="utf-8"?>\n${written(root)}\n`;

function written({ name, attributes, children }: XmlElement): string {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeAttribute(value)}"`]))
    .join('');
  if (children.length === 0) return `<${name}${given}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : written(child))).join('');
  return `<${name}${given}>${content}</${name}>`;
}
