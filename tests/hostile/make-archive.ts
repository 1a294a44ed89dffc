import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frontMatters } from './attacks/front-matters.ts';
import { type HostileFile, keptWord } from './attacks/hostile-file.ts';
import { oddBytes } from './attacks/odd-bytes.ts';
import { addressEverywhere, everywhere, named, plain } from './attacks/pages.ts';
import { addresses, markup, names, templates } from './attacks/payloads.ts';
import { storms } from './attacks/storms.ts';
import { innocentSvg, linksToStrays, SECRET, strays } from './attacks/strays.ts';

/** A file as it was written, and the word that must stand on its page. */
export interface WrittenFile extends HostileFile {
  readonly word: string;
}

/** What stands on disk. */
export interface HostileArchive {
  readonly root: string;
  /** A folder beside the archive: nothing of it may be read or changed. */
  readonly outside: string;
  readonly files: readonly WrittenFile[];
}

/** Characters of a storm: enough to be slow if anything is, little enough for a test. */
const STORM = 1_500;

/** Writes the hostile archive into `folder`/minutes. Always the same. */
export function makeArchive(folder: string): HostileArchive {
  const root = join(folder, 'minutes');
  const outside = join(folder, 'outside');
  const files = hostileFiles()
    .map((file, at) => ({ ...file, word: keptWord(at) }))
    .filter(({ path, content }) => write(join(root, path), content));
  write(join(outside, 'passwd.md'), `# ${SECRET}`);
  write(join(outside, 'picture.png'), SECRET);
  for (const [path, target] of links) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }
  return { root, outside, files };
}

/** Every file of the archive, each numbered by its place: the word on its page is `keptWord(place)`. */
function hostileFiles(): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (attack: string, path: string, content: (number: number) => string | Uint8Array, isText = true) => {
    files.push({ attack, path, content: content(files.length), fate: isText ? 'page' : 'unpublished' });
  };
  for (const [at, text] of templates.entries())
    add('template languages', `templates/${at}.md`, (n) => everywhere(text, n));
  for (const [at, text] of markup.entries()) add('markup', `markup/${at}.md`, (n) => everywhere(text, n));
  for (const [at, text] of addresses.entries())
    add('addresses', `addresses/${at}.md`, (n) => addressEverywhere(text, n));
  for (const [name, text] of Object.entries(frontMatters))
    add('front matter', `front-matter/${name}.md`, (n) => text + plain(n));
  for (const name of names) {
    // What begins with a dot is hidden, and left out.
    const isShown = !name.startsWith('.');
    add('names of groups', `${name}/2024-05-01.md`, (n) => named(name, n), isShown);
    add('names of files', `names/${name}.md`, (n) => named(name, n), isShown);
  }
  for (const { name, of, isText } of oddBytes) add('odd bytes', `bytes/${name}.md`, (n) => of(plain(n)), isText);
  for (const [name, make] of Object.entries(storms))
    add('storms', `storms/${name}.md`, (n) => `${plain(n)}\n\n${make(STORM)}`);
  for (const [name, text] of Object.entries(giants))
    add('giants', `giants/${name}.md`, (n) => `${plain(n)}\n\n${text}`);
  add('stray files', 'strays/links.md', (n) => plain(n, linksToStrays));
  add('active pictures', 'pictures/links.md', (n) => plain(n, '![square](innocent.svg) ![unlinked? no](fine.png)'));
  files.push(...strays, { path: 'pictures/innocent.svg', content: innocentSvg, attack: 'pictures' });
  return files;
}

const giants: Readonly<Record<string, string>> = {
  'a line of 3 MB': 'word '.repeat(600_000),
  '20,000 items': Array.from({ length: 20_000 }, (_, at) => `- item ${at}`).join('\n'),
  '100,000 mentions': '@user '.repeat(100_000),
};

/** Symbolic links: out of the archive by every way, in circles, to nowhere, to devices. */
const links: readonly (readonly [path: string, target: string])[] = [
  ['links/passwd.md', '/etc/passwd'],
  ['links/outside.md', '../../outside/passwd.md'],
  ['links/outside.png', '../../outside/picture.png'],
  ['links/outside', '../../outside'],
  ['links/root', '/'],
  ['links/home', '../..'],
  ['links/loop', '.'],
  ['links/loop-up', '..'],
  ['links/self.md', 'self.md'],
  ['links/ping.md', 'pong.md'],
  ['links/pong.md', 'ping.md'],
  ['links/nowhere.md', 'nothing-here.md'],
  ['links/zero.md', '/dev/zero'],
  ['links/random.md', '/dev/random'],
  ['links/proc.md', '/proc/self/environ'],
  ['links/env.png', '../.env'],
  ['links/chain.md', 'chain-2.md'],
  ['links/chain-2.md', '/etc/hostname'],
];

/** False where the disk takes two names for one (case, accents): the first file stays. */
function write(file: string, content: string | Uint8Array): boolean {
  if (existsSync(file)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return true;
}
