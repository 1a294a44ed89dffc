import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import matter from 'gray-matter';
import * as z from 'zod';
import { UsageError } from '../../load/load-archive.ts';
import { templateNames } from './own-templates.ts';

/** A file that goes in place of one of our templates. */
export interface Override {
  /** Of the template it replaces: `minutes/meeting`. */
  readonly name: string;
  /** What Eleventy knows its language by: `njk`, `liquid`, `11ty.js` … */
  readonly language: string;
  /** Text of the template, or what a JavaScript file exports. */
  readonly content: unknown;
  /** Data that the file itself sets; goes before ours. */
  readonly data: Readonly<Record<string, unknown>>;
}

const program = /^11ty\.[cm]?[jt]sx?$/;

/**
 * The files of a folder that are called as our templates are, whatever their language. None where there is no such folder.
 * Throws UsageError for a file that replaces nothing: a typing slip would otherwise pass in silence.
 */
export async function readOverrides(folder: string): Promise<readonly Override[]> {
  if (!existsSync(folder)) return [];
  const names = new Set(templateNames());
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => /\.[^./]+$/.test(file));
  return Promise.all(files.toSorted().map((file) => readOverride(folder, file, names)));
}

async function readOverride(folder: string, file: string, names: ReadonlySet<string>): Promise<Override> {
  const dot = file.indexOf('.', file.lastIndexOf('/') + 1);
  const [name, language] = [file.slice(0, dot), file.slice(dot + 1)];
  const path = join(folder, file);
  if (!names.has(name))
    throw new UsageError(`${path} replaces no template of Minuted`, { hint: `there are ${[...names].join(', ')}` });
  if (program.test(language)) {
    const module: unknown = await import(pathToFileURL(resolve(path)).href);
    const { default: content = module } = z.looseObject({ default: z.unknown() }).parse(module);
    return { name, language: '11ty.js', content, data: z.object({ data: record }).safeParse(content).data?.data ?? {} };
  }
  const text = readFileSync(path, 'utf8');
  return { name, language, content: text, data: record.safeParse(matter(text).data).data ?? {} };
}

const record = z.record(z.string(), z.unknown());
