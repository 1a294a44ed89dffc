import { optionsSchema, type SiteOptionsInput } from '../../src/site/options.ts';
import { makeSite, type Site } from '../../src/site/site.ts';
import { loadedFrom, type Surroundings } from '../helpers/loaded.ts';

/** The site of some files, with default options but for those given. */
export function siteOf(
  files: Readonly<Record<string, string>>,
  surroundings: Surroundings = {},
  options: SiteOptionsInput = {},
): Site {
  return makeSite(loadedFrom(files, surroundings), optionsSchema.parse(options));
}

/** Fails where a look-up finds nothing: a test that looks at nothing proves nothing. */
export function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`There is no ${what}`);
  return value;
}
