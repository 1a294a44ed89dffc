import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import type { Source } from '../../src/model/index.ts';
import { type Cost, measure } from './measure.ts';
import { type Peer, peers } from './peers.ts';

/** A peer that is set up over the same minutes. */
export interface PreparedPeer {
  /** Its name and version. */
  readonly what: string;
  /** Builds from nothing. */
  readonly build: () => Promise<Cost>;
}

/** Where the command of a peer lies below a folder that somebody names: an npm project, a Python environment, an unpacked program. */
const PLACES = ['node_modules/.bin', 'bin', 'usr/bin', ''];

/**
 * Sets up those of the peers in `wanted` (`astro,starlight`) that are found below the folders in `from` or on the PATH; each that
 * is not is told of in one line by `tell`.
 */
export function preparePeers(
  wanted: readonly string[],
  from: readonly string[],
  sources: readonly Source[],
  folder: string,
  tell: (line: string) => void,
): readonly PreparedPeer[] {
  return wanted.flatMap((name) => {
    const peer = peers.find((each) => each.name === name);
    if (!peer) tell(`${name}: unknown; known are ${peers.map((each) => each.name).join(', ')}`);
    const found = peer && findPeer(peer, from);
    if (peer && !found) tell(`${name}: not installed; name the folder it is installed in with --peers-from DIR`);
    return peer && found ? [prepare(peer, found, sources, join(folder, name))] : [];
  });
}

/** Where a peer is installed. */
interface Found {
  /** Its command. */
  readonly program: string;
  /** The packages beside it, if it is one of npm's. */
  readonly modules: string | null;
  readonly version: string;
}

function findPeer(peer: Peer, from: readonly string[]): Found | undefined {
  const folders = from.flatMap((folder) => PLACES.map((place) => join(folder, place)));
  for (const folder of [...folders, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]) {
    const program = join(folder, peer.program);
    if (!existsSync(program)) continue;
    const modules = modulesAround(realpathSync(program));
    const version = peer.package === null ? askedVersion(program, peer.version) : packageVersion(modules, peer.package);
    if (version) return { program, modules, version };
  }
  return undefined;
}

/** The outermost `node_modules` that a path leads through. */
function modulesAround(path: string): string | null {
  const parts = path.split(sep);
  const at = parts.indexOf('node_modules');
  return at < 0 ? null : parts.slice(0, at + 1).join(sep);
}

function packageVersion(modules: string | null, name: string): string | undefined {
  const file = join(modules ?? '', name, 'package.json');
  if (modules === null || !existsSync(file)) return undefined;
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

function askedVersion(program: string, args: readonly string[]): string | undefined {
  try {
    return /\d+(?:\.\d+)+/.exec(execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' }))?.[0];
  } catch {
    // It is there and does not start.
    return undefined;
  }
}

function prepare(peer: Peer, found: Found, sources: readonly Source[], folder: string): PreparedPeer {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(peer.files)) put(path, text);
  for (const { path, text } of sources) {
    const title = path.replace(/\.md$/i, '');
    put(`${peer.content}/${title}.md`, peer.text(text, title));
  }
  // Copied: bundlers take a linked package for one outside of the project, and keep their caches among the packages.
  if (found.modules !== null)
    cpSync(found.modules, join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const program = found.modules === null ? found.program : join(folder, 'node_modules/.bin', peer.program);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1', NODE_ENV: 'production' };
  return {
    what: `${peer.name} ${found.version}`,
    build: () => {
      for (const made of peer.made) rmSync(join(folder, made), { recursive: true, force: true });
      return measure(program, peer.build, { cwd: folder, env });
    },
  };
}
