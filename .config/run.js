/**
 * `node .config/run.js COMMAND …`: runs `minuted` in a checkout, as `tsx src/cli/main.ts COMMAND …` does.
 *
 * tsx translates 400 files and resolves every import in a thread of its own, at each start: 2 s of processor time more than
 * the same program as plain JavaScript needs, and as much again in every parser thread. So the translation is kept, in a
 * folder named after the state of every source file, so that it can never be an old one.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const programs = join(project, 'node_modules', '.cache', 'minuted-program');
/** What the program is made of, this translator included; what is no TypeScript is copied. */
const PARTS = ['src', 'templates', 'eleventy.config.ts', 'package.json', '.config/run.js'];
/** A translation that nobody used for so long is removed. Milliseconds. */
const UNUSED = 24 * 60 * 60 * 1000;

function filesOf(part) {
  const path = join(project, part);
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function stateOf(files) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\0${file} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Files stay apart and find each other under the names that they are written to. */
const byWrittenNames = {
  name: 'by-written-names',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { external: true, path: path.replace(/\.tsx?$/, '.js') },
    );
  },
};

/** What is read by name, not by another file: the program, its threads, the plugin for settings, the pages' templates. */
const BEGINNINGS =
  /^(?:src\/(?:cli\/main|load\/parse-worker|site\/search\/index-worker|site\/plugin)\.ts|templates\/.*\.11ty\.tsx?)$/;
/** Programs of their own, or too much of one: they stay where they are. */
const APART = ['@11ty/*', 'pagefind', 'satteri', 'sql.js'];
/** Packages written for `require` call it for what is part of Node. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** A part of one large file still looks for what lies beside the small file that it was. */
const inItsPlace = (folder) => ({
  name: 'in-its-place',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = pathToFileURL(join(folder, relative(project, path).replace(/\.ts$/, '.js'))).href;
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(place)), loader: 'ts' };
    });
  },
});

/** Every file by itself, then those with which something begins once more, together with all that they import. */
async function translate(files, folder) {
  const { build, stop } = await import('esbuild');
  // Written beside and renamed: two programs that start at once do not see half of it.
  const temporary = `${folder}.${process.pid}`;
  const isCode = (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
  const code = files.filter(isCode);
  const settings = {
    absWorkingDir: project,
    outbase: project,
    outdir: temporary,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    sourcesContent: false,
    logLevel: 'error',
  };
  await build({ ...settings, entryPoints: code, packages: 'external', plugins: [byWrittenNames] });
  await build({
    ...settings,
    entryPoints: code.filter((file) => BEGINNINGS.test(relative(project, file).replaceAll('\\', '/'))),
    external: APART,
    plugins: [inItsPlace(folder)],
    banner: { js: REQUIRE },
    splitting: true,
    chunkNames: 'parts/[hash]',
    sourcemap: true,
  });
  // Its process would stay as long as ours, with 140 MB.
  await stop();
  for (const file of files.filter((path) => !isCode(path))) {
    const target = join(temporary, relative(project, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  if (existsSync(folder)) rmSync(temporary, { recursive: true });
  else renameSync(temporary, folder);
}

/** The others' folders too, so that a checkout in which people work does not grow. */
function removeUnused() {
  for (const name of readdirSync(programs)) {
    const path = join(programs, name);
    if (Date.now() - statSync(path).mtimeMs > UNUSED) rmSync(path, { recursive: true, force: true });
  }
}

/** The folder of the translated program. */
async function program() {
  const files = PARTS.flatMap(filesOf).sort();
  const folder = join(programs, stateOf(files));
  if (!existsSync(folder)) {
    await translate(files, folder);
    removeUnused();
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** Settings of somebody's own may be TypeScript, and so may what they import: tsx reads all of it. */
const hasOwnSettings = process.cwd() !== project || process.argv.some((argument) => argument.startsWith('--config'));
if (hasOwnSettings) (await import('tsx/esm/api')).register();
const main = hasOwnSettings ? join(project, 'src/cli/main.ts') : join(await program(), 'src/cli/main.js');
await import(pathToFileURL(main).href);
