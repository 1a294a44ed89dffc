/** So many results one function keeps; an archive of a thousand files has a third of that. */
const MOST = 65_536;

/**
 * A pure function of a text that does its work once for each text: the same titles and tasks come up in meeting after meeting, and
 * all of them again whenever `serve` links an archive anew. Forgets everything when it holds too much.
 */
export function remembered<Value>(make: (text: string) => Value, most = MOST): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
