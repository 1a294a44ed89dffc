import { element, toXml } from './xml.ts';

/** Width in pixels of a character of Verdana at 11 px: narrow, wide, and all others. Near enough: the text is fitted to it. */
const NARROW = 4;
const COMMON = 7;
const WIDE = 10;
const HEIGHT = 20;
const PADDING = 6;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[ijlt.,:;'!| ()f-]/.test(character) ? NARROW : /[mwMW@]/.test(character) ? WIDE : COMMON;
  return width;
}

/** A badge for a README: a label and a value as SVG that needs no font, style sheet or script. */
export function badge(label: string, value: string): string {
  const [left, right] = [widthOf(label) + 2 * PADDING, widthOf(value) + 2 * PADDING];
  const rectangle = (x: number, width: number, fill: string) =>
    element('rect', { x: String(x), width: String(width), height: String(HEIGHT), fill });
  const words = (text: string, x: number, width: number) =>
    element('text', { x: String(x + PADDING), y: '14', textLength: String(width - 2 * PADDING) }, text);
  return toXml(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: String(left + right), height: String(HEIGHT), role: 'img' },
      element('title', {}, `${label} ${value}`),
      rectangle(0, left, '#3f4650'),
      rectangle(left, right, '#1b62a5'),
      element(
        'g',
        { fill: '#fff', 'font-family': 'Verdana,DejaVu Sans,sans-serif', 'font-size': '11' },
        words(label, 0, left),
        words(value, left, right),
      ),
    ),
  );
}
