import * as fc from 'fast-check';

const NASTY = [
  ']]>',
  '<script>alert(1)</script>',
  '</script>',
  '<!--',
  '&amp;',
  '"\'`',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n',
  '\u0000\u0007\u001b[31m',
  '\ud83d',
  '\u2028\u2029',
  '=HYPERLINK("http://x")',
  '@SUM(1)',
  '\\n;,',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '__proto__',
  '{{ 2 }} $& $1',
  'Ü'.repeat(80),
  'x'.repeat(10_000),
] as const;

/** Texts that a careless writer of XML, iCalendar, JSON, CSV or HTML would stumble over. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 5 })
  .map((parts) => parts.join(' '));
