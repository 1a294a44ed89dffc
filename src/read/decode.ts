/** Text of bytes, and what had to be guessed. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly problem: DecodeProblem | null }
  | { readonly kind: 'binary' };

/** The bytes were not UTF-8 from this place on and were read as Windows-1252, which never fails. */
export interface DecodeProblem {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

const LINE_ENDS = /\r\n?/g;

/**
 * Bytes → text with `\n` line ends and without byte order mark. UTF-8 first, UTF-16 by its byte order mark; other bytes
 * are read as Windows-1252 (the usual mistake of old editors), so that the text can be published while the problem is reported.
 * A NUL byte outside UTF-16 means that the file is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16ByMark(bytes);
  if (utf16) return { kind: 'text', text: normalise(new TextDecoder(utf16).decode(bytes)), problem: null };
  if (bytes.includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: normalise(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), problem: null };
  } catch {
    const text = normalise(new TextDecoder('windows-1252').decode(bytes));
    return { kind: 'text', text, problem: firstInvalid(bytes) };
  }
}

function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function normalise(text: string): string {
  return text.replace(LINE_ENDS, '\n');
}

function firstInvalid(bytes: Uint8Array): DecodeProblem {
  const valid = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const before = normalise(valid).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
