import type { Shape } from './shapes.ts';

/**
 * The same object with its fields in the order of the shape. Fields that the shape does not name come last; the schema, which
 * allows none, tells of them in the tests.
 */
export function select<Value extends object>(value: Value, shape: Shape): Value {
  const ordered: Record<string, unknown> = {};
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const field of Object.keys(shape)) if (fields.has(field)) ordered[field] = fields.get(field);
  return { ...ordered, ...value };
}
