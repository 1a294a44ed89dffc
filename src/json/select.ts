import type { Shape } from './shapes.ts';

/**
 * The same object with its fields in the order of the shape. Fields that the shape does not name come last; the schema, which
 * allows none, tells of them in the tests.
 */
export function select<Value extends object>(value: Value, shape: Shape): Value {
  const ordered: Record<string, undefined> = {};
  for (const field in shape) if (Object.hasOwn(value, field)) ordered[field] = undefined;
  // What is set again stays where it was.
  return { ...ordered, ...value };
}
