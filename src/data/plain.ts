/** An object of keys and values, without behaviour. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is one: no list, map, function or object of a class. */
export function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
