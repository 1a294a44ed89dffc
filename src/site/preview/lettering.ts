/** A letter as a line: drawn on the baseline (y = 0, up is negative), capitals 14 high, small letters 10. */
interface Glyph {
  /** From its left to its right end; 0 for a stem. */
  readonly width: number;
  /** SVG path data. */
  readonly path: string;
}

/** Between two letters, and for a blank. */
const GAP = 3.4;
const BLANK = 6;

/**
 * Our own letters, so that a picture needs no font and is the same on every machine: single lines with round ends, as those of
 * our icon. `letter width path`, each on a line.
 */
const LETTERS = `
a 9 M9-10v10M9-5a4.5 5 0 1 1-9 0a4.5 5 0 1 1 9 0
b 9 M0-15v15M0-5a4.5 5 0 1 0 9 0a4.5 5 0 1 0-9 0
c 8 M8-8.2a4.5 5 0 1 0 0 6.4
d 9 M9-15v15M9-5a4.5 5 0 1 1-9 0a4.5 5 0 1 1 9 0
e 9 M.1-5h8.9a4.5 5 0 1 0-1.3 3.6
f 5.6 M5.6-15h-.2a3 3 0 0 0-3 3v12M0-9.6h5.2
g 9 M9-5a4.5 5 0 1 1-9 0a4.5 5 0 1 1 9 0M9-10v10a4.4 4.2 0 0 1-8.3 2
h 8.4 M0-15v15M0-5.6a4.2 4.4 0 0 1 8.4 0v5.6
i 0 M0-10v10M0-14v.1
ı 0 M0-10v10
j 3 M3-10v10.8a3 3 0 0 1-3 3M3-14v.1
ȷ 3 M3-10v10.8a3 3 0 0 1-3 3
k 7.6 M0-15v15M7-10l-7 6.2M2.8-6.2l4.8 6.2
l 0 M0-15v15
ł 3 M1.5-15v15M0-6.4l3-2.4
m 15.2 M0-10v10M0-6a3.8 4 0 0 1 7.6 0v6M7.6-6a3.8 4 0 0 1 7.6 0v6
n 8.4 M0-10v10M0-5.6a4.2 4.4 0 0 1 8.4 0v5.6
o 9.4 M9.4-5a4.7 5 0 1 1-9.4 0a4.7 5 0 1 1 9.4 0
ø 9.4 M9.4-5a4.7 5 0 1 1-9.4 0a4.7 5 0 1 1 9.4 0M.4.6l8.6-11.2
p 9 M0-10v14M0-5a4.5 5 0 1 0 9 0a4.5 5 0 1 0-9 0
q 9 M9-10v14M9-5a4.5 5 0 1 1-9 0a4.5 5 0 1 1 9 0
r 5 M0-10v10M0-5.6a4.4 4.4 0 0 1 5-4.3
s 7.2 M6.9-8.2c-.7-1.2-1.9-1.8-3.4-1.8c-2 0-3.3 1-3.3 2.5c0 3.7 7 1.5 7 5c0 1.6-1.5 2.5-3.6 2.5c-1.6 0-2.9-.7-3.6-2
t 6 M2.4-13.4v10.2a3.2 3.2 0 0 0 3.2 3.2h.4M0-10h5.8
u 8.4 M0-10v5.6a4.2 4.4 0 0 0 8.4 0M8.4-10v10
v 8.6 M0-10l4.3 10l4.3-10
w 13.6 M0-10l3.4 10l3.4-9.4l3.4 9.4l3.4-10
x 8 M0-10l8 10M8-10l-8 10
y 8.6 M0-10l4.3 9.8M8.6-10l-6.1 14
z 7.8 M0-10h7.6l-7.6 10h7.8
ß 8 M0 0v-11a3.6 4 0 0 1 7.2 0c0 3-3.2 2.8-3.2 4.6c0 2 4 2 4 4.4c0 1.3-1 2-2.4 2c-.9 0-1.7-.3-2.3-.9
æ 15 M7.6-5a3.8 5 0 1 1-7.6 0a3.8 5 0 1 1 7.6 0M7.6-10v10M7.6-5h7.4a3.7 5 0 1 0-7.4 0a3.8 5 0 0 0 6.6 3.4
đ 9 M9-15v15M9-5a4.5 5 0 1 1-9 0a4.5 5 0 1 1 9 0M5-12.6h6
A 11.6 M0 0l5.8-14l5.8 14M2-4.8h7.6
B 8.8 M0 0v-14h4.4a3.5 3.5 0 0 1 0 7h-4.4M4.4-7h.9a3.5 3.5 0 0 1 0 7h-5.3
C 11.4 M11.4-11.4a6.7 7 0 1 0 0 8.8
D 10.6 M0 0v-14h3.6a7 7 0 0 1 0 14z
E 8.2 M8-14h-8v14h8.2M0-7.2h7
F 8 M8-14h-8v14M0-7.2h7
G 12.4 M11.6-11.4a6.7 7 0 1 0 .8 4.8h-5.2
H 10 M0-14v14M10-14v14M0-7.2h10
I 0 M0-14v14
J 6.4 M6.4-14v9.8a4.2 4.2 0 0 1-6.4 3.4
K 9.4 M0-14v14M8.8-14l-8.8 8.4M3.2-8.6l6.2 8.6
L 7.6 M0-14v14h7.6
Ł 8.6 M1-14v14h7.6M-1-5.4l5-3.6
M 12.4 M0 0v-14l6.2 9l6.2-9v14
N 10 M0 0v-14l10 14v-14
O 13.4 M13.4-7a6.7 7 0 1 1-13.4 0a6.7 7 0 1 1 13.4 0
Ø 13.4 M13.4-7a6.7 7 0 1 1-13.4 0a6.7 7 0 1 1 13.4 0M1.4 1l10.6-16
P 8.6 M0 0v-14h4.6a4 4 0 0 1 0 8h-4.6
Q 13.4 M13.4-7a6.7 7 0 1 1-13.4 0a6.7 7 0 1 1 13.4 0M8.6-4l4.6 4.4
R 9.2 M0 0v-14h4.6a4 4 0 0 1 0 8h-4.6M4.8-6l4.4 6
S 9.3 M8.8-11.4c-1-1.7-2.5-2.6-4.4-2.6c-2.4 0-4.1 1.4-4.1 3.5c0 5 9 2.3 9 7c0 2.1-1.9 3.5-4.6 3.5c-2.1 0-3.8-1-4.7-2.8
T 10.4 M0-14h10.4M5.2-14v14
U 10 M0-14v9a5 5 0 0 0 10 0v-9
V 11.2 M0-14l5.6 14l5.6-14
W 16.8 M0-14l4.2 14l4.2-12.6l4.2 12.6l4.2-14
X 9.6 M0-14l9.6 14M9.6-14l-9.6 14
Y 10 M0-14l5 7.2v6.8M10-14l-5 7.2
Z 9.8 M0-14h9.6l-9.6 14h9.8
Æ 15.4 M0 0l7.4-14h7.6M15.4 0h-7.6v-14M3-4.8h4.8M7.8-7.2h6.4
Đ 11.6 M1 0v-14h3.6a7 7 0 0 1 0 14zM-1-7h6
0 9 M9-7a4.5 7 0 1 1-9 0a4.5 7 0 1 1 9 0
1 3.8 M0-11.2l3.8-2.8v14
2 8.8 M.3-10.6a4.1 4 0 0 1 8 .8c0 3-3.4 5.2-8.2 9.8h8.7
3 8.4 M.6-14h7.2l-4.6 5.6a4.2 4.2 0 1 1-3.2 6.4
4 9.4 M7 0v-14l-7 9.8h9.4
5 8.4 M7.8-14h-6.4l-.8 6.3a4.5 4.5 0 1 1-.4 5.5
6 9 M6.2-14l-5.1 6.9M9-4.4a4.5 4.4 0 1 1-9 0a4.5 4.4 0 1 1 9 0
7 8.6 M0-14h8.6l-5.8 14
8 9 M8.2-10.7a3.7 3.3 0 1 1-7.4 0a3.7 3.3 0 1 1 7.4 0M9-3.7a4.5 3.7 0 1 1-9 0a4.5 3.7 0 1 1 9 0
9 9 M2.8 0l5.1-6.9M9-9.6a4.5 4.4 0 1 1-9 0a4.5 4.4 0 1 1 9 0
. 0 M0 0v.1
, 1 M1-.2l-1 2.6
: 0 M0-8v.1M0 0v.1
; 1 M1-8v.1M1-.2l-1 2.6
! 0 M0-14v9M0 0v.1
? 7 M.2-11.2a3.4 3.2 0 1 1 5.2 3.2c-1.2.8-2 1.6-2 3.2M3.4 0v.1
- 5 M0-5.4h5
– 8 M0-5.4h8
— 13 M0-5.4h13
· 0 M0-6v.1
… 8 M0 0v.1M4 0v.1M8 0v.1
' 0 M0-14.4v3.2
’ 1 M1-14.4l-1 3
‘ 1 M0-14.4l1 3
" 3 M0-14.4v3.2M3-14.4v3.2
“ 4 M0-14.4l1 3M3-14.4l1 3
” 4 M1-14.4l-1 3M4-14.4l-1 3
„ 4 M1-.2l-1 2.6M4-.2l-1 2.6
( 3.4 M3.4-16a10 10 0 0 0 0 18
) 3.4 M0-16a10 10 0 0 1 0 18
[ 3 M3-16h-3v18h3
] 3 M0-16h3v18h-3
/ 6.4 M0 2l6.4-18
| 0 M0-16v19
& 11 M10.8 0l-8-9.4a2.9 2.9 0 1 1 4.8-.4c-1 1.6-7.2 2.8-7.2 6.4a4 3.4 0 0 0 4.2 3.4c3 0 5-2.4 5.6-5.4
+ 9 M0-6h9M4.5-10.5v9
= 9 M0-8h9M0-4h9
# 10.6 M3.4-13l-1.4 13M8.6-13l-1.4 13M.6-9h10M0-4.4h10
_ 9 M0 2h9
* 6 M3-14v6M.4-12.5l5.2 3M5.6-12.5l-5.2 3
% 12 M11-14l-10 14M4.6-11.4a2.3 2.6 0 1 1-4.6 0a2.3 2.6 0 1 1 4.6 0M12-2.6a2.3 2.6 0 1 1-4.6 0a2.3 2.6 0 1 1 4.6 0
@ 14 M10-5a3 3.4 0 1 1-6 0a3 3.4 0 1 1 6 0M10-8.4v4.4a2 2 0 0 0 4 0v-1a7 7.4 0 1 0-3.4 6.6
`;

const glyphs: ReadonlyMap<string, Glyph> = new Map(
  LETTERS.trim()
    .split('\n')
    .map((line) => {
      const [letter = '', width = '0', ...path] = line.split(' ');
      return [letter, { width: Number(width), path: path.join(' ') }] as const;
    }),
);

/** Marks that Unicode adds to a letter, around the place above it (or on the baseline below it) where they stand. */
const marks: ReadonlyMap<string, { readonly path: string; readonly isBelow?: true }> = new Map([
  ['\u0300', { path: 'M-1.8-1.2l2.8 1.8' }],
  ['\u0301', { path: 'M1.8-1.2l-2.8 1.8' }],
  ['\u0302', { path: 'M-2.4.6l2.4-2l2.4 2' }],
  ['\u0303', { path: 'M-3 .2q1.5-2 3-.6t3-.6' }],
  ['\u0304', { path: 'M-2.6-.4h5.2' }],
  ['\u0306', { path: 'M-2.4-1.2a2.4 2 0 0 0 4.8 0' }],
  ['\u0307', { path: 'M0-.6v.1' }],
  ['\u0308', { path: 'M-2.2-.6v.1M2.2-.6v.1' }],
  ['\u030a', { path: 'M1.5-.8a1.5 1.5 0 1 1-3 0a1.5 1.5 0 1 1 3 0' }],
  ['\u030b', { path: 'M0-1.4l-1.6 2M3-1.4l-1.6 2' }],
  ['\u030c', { path: 'M-2.4-1.4l2.4 2l2.4-2' }],
  ['\u0327', { path: 'M.4.4l-.4 1.4a1.3 1.3 0 1 1-1.6 2', isBelow: true }],
  ['\u0328', { path: 'M1.2.2q-2.4 1.8-1 3.2q.8.6 1.8.2', isBelow: true }],
]);

/** Letters that lose their dot below a mark. */
const dotless: Readonly<Record<string, string>> = { i: 'ı', j: 'ȷ' };
const ABOVE = { small: -13, capital: -17 };

/** A letter and the marks on it. */
const LETTER = /\P{M}\p{M}*/gu;

/** Letters one after the other, as path data from x = 0; null if one of them is none of ours. */
export interface Lettering {
  readonly path: string;
  readonly width: number;
}

/** Draws a line of text. Latin letters with their marks, digits and punctuation are known; null for any other. */
export function lettering(text: string): Lettering | null {
  let x = 0;
  let path = '';
  for (const [cluster] of text.normalize('NFD').matchAll(LETTER)) {
    if (/^\s/.test(cluster)) {
      x += BLANK;
      continue;
    }
    const drawn = letter(cluster);
    if (drawn === null) return null;
    path += drawn.parts.map((part) => moved(part.path, x + part.x, part.y)).join('');
    x += drawn.width + GAP;
  }
  return { path, width: Math.max(0, x - GAP) };
}

interface Placed {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

function letter(cluster: string): { readonly width: number; readonly parts: readonly Placed[] } | null {
  const [base = '', ...signs] = cluster;
  const known = signs.map((sign) => marks.get(sign));
  const glyph = glyphs.get(signs.length > 0 ? (dotless[base] ?? base) : base);
  if (!glyph || known.includes(undefined)) return null;
  const top = /\p{Lu}|[bdfhklt]/u.test(base) ? ABOVE.capital : ABOVE.small;
  const above = known.flatMap((mark) =>
    mark ? [{ path: mark.path, x: glyph.width / 2, y: mark.isBelow ? 0 : top }] : [],
  );
  return { width: glyph.width, parts: [{ path: glyph.path, x: 0, y: 0 }, ...above] };
}

/** Only the moves of our letters are absolute: they alone are shifted. */
function moved(path: string, x: number, y: number): string {
  return path.replace(/M(-?\d*\.?\d+) ?(-?\d*\.?\d+)/g, (_, left: string, down: string) => {
    return `M${rounded(Number(left) + x)} ${rounded(Number(down) + y)}`;
  });
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
