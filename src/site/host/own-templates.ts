import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod';

/** Our templates, seen from the source file and from the compiled one alike. */
const FOLDER = fileURLToPath(new URL('../../../templates', import.meta.url));

type Render = (data: unknown) => unknown;
const render = z.custom<Render>((value) => typeof value === 'function');
const templateShape = z.object({
  data: z.record(z.string(), z.unknown()),
  render,
  /** Only pages have parts: what stands within a layout, and what a layout wants to know. */
  content: render.optional(),
  computed: z.record(z.string(), z.unknown()).optional(),
});

/** One of our templates, as Eleventy takes it. */
export interface OwnTemplate extends z.infer<typeof templateShape> {
  /** Its file below `templates/`, without ending: `minutes/meeting`. */
  readonly name: string;
}

const ending = /\.11ty\.(?:js|tsx?)$/;

/** Names of our templates, sorted. */
export function templateNames(): readonly string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => ending.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/').replace(ending, ''))
    .toSorted();
}

/** Loads our templates. They are found, not listed: a new one needs no line anywhere else. */
export function readTemplates(): Promise<readonly OwnTemplate[]> {
  return Promise.all(
    templateNames().map(async (name) => {
      const file = ['js', 'tsx', 'ts'].map((kind) => `${FOLDER}/${name}.11ty.${kind}`).find(existsSync) ?? name;
      const module: unknown = await import(pathToFileURL(file).href);
      return { name, ...z.object({ default: templateShape }).parse(module).default };
    }),
  );
}
