/** A text as it stands, as a part of a regular expression. Newer Nodes than ours have `RegExp.escape`. */
export function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
