const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

/** Texts in odd bytes, by what is odd. `unpublished`: no text can be made of them. */
export const oddBytes: readonly {
  readonly name: string;
  readonly of: (text: string) => Uint8Array;
  readonly isText: boolean;
}[] = [
  { name: 'bom', of: (text) => Buffer.from(`\ufeff${text}`), isText: true },
  { name: 'two-boms', of: (text) => Buffer.from(`\ufeff\ufeff${text}`), isText: true },
  { name: 'utf16-le', of: (text) => utf16(text, false), isText: true },
  { name: 'utf16-be', of: (text) => utf16(text, true), isText: true },
  { name: 'utf16-odd', of: (text) => Buffer.concat([utf16(text, false), Buffer.from([0x41])]), isText: true },
  { name: 'utf16-lone-surrogate', of: (text) => utf16(`\ud800 ${text}\udfff`, false), isText: true },
  { name: 'latin1', of: (text) => ascii(`caf\u00e9 na\u00efve\n\n${text}`), isText: true },
  { name: 'cut-utf8', of: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x82])]), isText: true },
  { name: 'overlong-utf8', of: (text) => Buffer.concat([Buffer.from([0xc0, 0xbc]), Buffer.from(text)]), isText: true },
  {
    name: 'lone-surrogate',
    of: (text) => Buffer.concat([Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(text)]),
    isText: true,
  },
  { name: 'utf7', of: (text) => ascii(`+ADw-script+AD4-alert(1)+ADw-/script+AD4-\n\n${text}`), isText: true },
  { name: 'iso2022', of: (text) => ascii(`\u001b$B<script>alert(1)</script>\u001b(B\n\n${text}`), isText: true },
  { name: 'controls', of: (text) => ascii(`\u0001\u0002\u0008\u000b\u000c\u001b[31m\u007f\n\n${text}`), isText: true },
  { name: 'crlf', of: (text) => ascii(text.replaceAll('\n', '\r\n')), isText: true },
  { name: 'cr-only', of: (text) => ascii(text.replaceAll('\n', '\r')), isText: true },
  { name: 'line-separators', of: (text) => Buffer.from(`\u2028\u2029\u0085\u200e\n\n${text}`), isText: true },
  { name: 'bidi', of: (text) => Buffer.from(`\u202eevil\u202c \u2066isolated \u2067\n\n${text}`), isText: true },
  { name: 'noncharacters', of: (text) => Buffer.from(`\ufffe \uffff \u{1fffe} \ufdd0\n\n${text}`), isText: true },
  { name: 'nul', of: (text) => ascii(`\u0000${text}`), isText: false },
  { name: 'nul-inside', of: (text) => ascii(`${text}\u0000<script>alert(1)</script>`), isText: false },
  { name: 'empty', of: () => ascii(''), isText: false },
  { name: 'picture', of: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), isText: false },
  { name: 'too-large', of: () => Buffer.alloc(17 * 1024 * 1024, 'a'), isText: false },
];
