/** What XML 1.0 § 2.2 allows, without the C1 controls that it discourages. Lone halves of surrogate pairs go too. */
const notText = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Whether a text may need cleaning. Nearly none does, and this looks at units, which is ten times faster. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const suspicious = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Text as any format may carry it: without control characters and broken surrogates, line ends `\n`. */
export const cleanText = (text: string): string =>
  suspicious.test(text) ? text.replace(/\r\n?/g, '\n').replace(notText, '') : text;

const MAX_LINE = 200;

/** One clean line of at most `length` UTF-16 units, cut between words where that is near. For titles. */
export function titleLine(text: string, length: number = MAX_LINE): string {
  // Cut before cleaning: a title of a megabyte is not worth reading to its end.
  const line = cleanText(text.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return cleanText(`${line.slice(0, cut > length / 2 ? cut : length - 1)}…`);
}
