/** The head of a CBOR item: its major type, its argument, and where its content begins. */
interface Head {
  readonly major: number;
  readonly argument: number;
  readonly end: number;
}

const ARRAY = 4;
const TEXT = 3;
/** Major types whose argument is a number of bytes that follow. */
const STRINGS: ReadonlySet<number> = new Set([2, TEXT]);
/** Bytes of an argument that does not fit into the head's first byte, by the value that stands there instead. */
const WIDTHS: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/**
 * The items of an array, each as the bytes that it is written in. Throws a RangeError for anything else than an array, and for
 * what Pagefind's index has no use for: maps, tags, indefinite lengths. *Source:* RFC 8949 § 3.
 */
export function arrayItems(bytes: Buffer): readonly Buffer[] {
  const head = headAt(bytes, 0);
  if (head.major !== ARRAY) throw unknown(bytes, 0);
  const items: Buffer[] = [];
  let at = head.end;
  for (let item = 0; item < head.argument; item++) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** An array of items that are written already. */
export function arrayOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(ARRAY, items.length), ...items]);
}

/** The text that a text item holds. Throws a RangeError for any other item. */
export function textOf(item: Buffer): string {
  const { major, argument, end } = headAt(item, 0);
  if (major !== TEXT) throw unknown(item, 0);
  return item.toString('utf8', end, end + argument);
}

/** A text as an item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

/** Where the item ends that begins there. Counts what is still to come instead of calling itself: arrays nest. */
function endOf(bytes: Buffer, from: number): number {
  let at = from;
  for (let expected = 1; expected > 0; expected--) {
    const { major, argument, end } = headAt(bytes, at);
    at = STRINGS.has(major) ? end + argument : end;
    if (major === ARRAY) expected += argument;
  }
  return at;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 31;
  if (major > ARRAY) throw unknown(bytes, at);
  if (short < 24) return { major, argument: short, end: at + 1 };
  const width = WIDTHS[short];
  if (width === undefined) throw unknown(bytes, at);
  return { major, argument: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

function head(major: number, argument: number): Buffer {
  const type = major << 5;
  if (argument < 24) return Buffer.from([type | argument]);
  const width = argument < 0x100 ? 1 : argument < 0x10000 ? 2 : 4;
  const short = { 1: 24, 2: 25, 4: 26 }[width];
  const bytes = Buffer.alloc(1 + width, type | short);
  bytes.writeUIntBE(argument, 1, width);
  return bytes;
}

function unknown(bytes: Buffer, at: number): RangeError {
  return new RangeError(`byte ${at} of the search index is ${bytes.readUInt8(at)}, which begins nothing that is known`);
}
