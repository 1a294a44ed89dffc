/** Base forms that a word in -ing may have: `adding` → add, `writing` → writ, write, `planning` → plann, planne, plan. */
export function basesOf(gerund: string): readonly string[] {
  if (!gerund.endsWith('ing')) return [];
  const stem = gerund.slice(0, -3);
  const single = /(\p{L})\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}
