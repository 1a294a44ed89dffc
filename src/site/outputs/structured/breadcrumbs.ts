import type { TextLink } from '../../frame.ts';
import { titleLine } from '../plain-text.ts';
import type { JsonLd } from './json-ld.ts';

/** The way from the home page as schema.org's list; null for a page that is its own way. The last has no address: it is here. */
export function breadcrumbNode(way: readonly TextLink[], title: string): JsonLd | null {
  if (way.length === 0) return null;
  const names = [...way, { text: title, href: null }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: names.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: titleLine(text),
      item: href,
    })),
  };
}
