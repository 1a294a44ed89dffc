/** Small markup made by code, where a component would be made thousands of times: attributes are escaped here and nowhere else. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const special = /[&<>"]/g;

/** Text as it may stand in HTML, between tags or between double quotes. */
export const escapeHtml = (text: string): string => text.replace(special, (character) => entities[character] ?? '');

/** Attributes with a space before each; null and undefined are left out, an empty text gives a bare name's meaning. */
export const attributes = (values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [` ${name}="${escapeHtml(String(value))}"`],
    )
    .join('');

/** `<a href class>text</a>` */
export const anchor = (href: string, text: string, className: string | null = null): string =>
  `<a${attributes({ href, class: className })}>${escapeHtml(text)}</a>`;
