import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Formats of `check`, by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { pretty, json, github, sarif };
