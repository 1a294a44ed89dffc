import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FileHistory } from '../model/index.ts';
import { joinRenames, parseRenames } from './renames.ts';

/** What git knows of an archive; everything is empty where there is no git or no repository. */
export interface GitFacts {
  /** Web address of the remote (`https://github.com/Owner/Repo`), or null. */
  readonly remote: string | null;
  /** Checked out branch, or null when detached. */
  readonly branch: string | null;
  /** Folder of the archive inside the repository, `` for its root. */
  readonly folder: string;
  /** A shallow clone: first dates would be wrong, so none are given. */
  readonly shallow: boolean;
  readonly history: ReadonlyMap<string, FileHistory>;
}

const NOTHING: GitFacts = { remote: null, branch: null, folder: '', shallow: false, history: new Map() };
/** A page lists no more. */
const MOST_VERSIONS = 10;
const run = promisify(execFile);
/** Between commits in our log format; a byte that no path or name holds. */
const RECORD = '\u0001';
/** Minutes of one series look alike by their headings: what git takes for the same file by default (50 %) may be the next meeting. */
const SIMILAR = '-M70%';

/** Reads remote, branch and, if asked for, each file's first and last commit, once for the whole archive. Never throws. */
export async function readGit(root: string, withHistory = true): Promise<GitFacts> {
  const folder = await git(root, ['rev-parse', '--show-prefix']);
  if (folder === null) return NOTHING;
  const [remote, branch, shallow] = await Promise.all([
    git(root, ['remote', 'get-url', 'origin']),
    git(root, ['symbolic-ref', '--short', 'HEAD']),
    git(root, ['rev-parse', '--is-shallow-repository']),
  ]);
  const isShallow = shallow?.trim() === 'true';
  return {
    remote: remote === null ? null : webAddress(remote.trim()),
    branch: branch?.trim() || null,
    folder: folder.trim().replace(/\/$/, ''),
    shallow: isShallow,
    history: isShallow || !withHistory ? new Map() : await readHistory(root),
  };
}

/** What a site shows of git changes only with these: commit, branch and remote. Nulls without git. */
export async function readRevision(root: string): Promise<readonly (string | null)[]> {
  const commands = [
    ['rev-parse', 'HEAD', '--show-prefix'],
    ['symbolic-ref', '--short', 'HEAD'],
    ['remote', 'get-url', 'origin'],
  ];
  return Promise.all(commands.map((command) => git(root, command)));
}

async function readHistory(root: string): Promise<ReadonlyMap<string, FileHistory>> {
  const format = `--format=${RECORD}%H%x00%cI%x00%an`;
  const names = ['log', '--no-renames', '--name-only', '-z', '--relative', format];
  // What counts is when a text reached the branch, whoever merged it; it is by those who wrote it, wherever they did.
  const [log, everywhere, renames] = await Promise.all([
    git(root, [...names, '--first-parent', '--diff-merges=first-parent', '--', '.']),
    git(root, [...names, '--', '.']),
    git(root, ['log', SIMILAR, '--diff-filter=R', '--name-status', '-z', '--relative', '--format=', '--', '.']),
  ]);
  if (log === null) return new Map();
  const written = parseHistory(everywhere ?? '');
  const history = [...parseHistory(log)].map(
    ([path, known]) => [path, { ...known, authors: written.get(path)?.authors ?? known.authors }] as const,
  );
  return joinRenames(new Map(history), parseRenames(renames ?? ''));
}

/** `git log -z --name-only` → history by path. Newest commit first, as git prints it. */
export function parseHistory(log: string): ReadonlyMap<string, FileHistory> {
  const history = new Map<string, FileHistory>();
  for (const record of log.split(RECORD)) {
    const [commit = '', date = '', author = '', ...names] = record.split('\0');
    for (const name of names) {
      const path = name.replace(/^\n+/, '');
      if (path === '') continue;
      const newer = history.get(path);
      const authors = newer ? [...new Set([...newer.authors, author])] : [author];
      const version = { commit, date };
      if (newer === undefined)
        history.set(path, { created: date, updated: date, commit, authors, versions: [version] });
      else {
        const { versions = [] } = newer;
        const shown = versions.length < MOST_VERSIONS ? [...versions, version] : versions;
        history.set(path, { ...newer, created: date, authors, versions: shown });
      }
    }
  }
  return history;
}

/** `git@host:Owner/Repo.git`, `ssh://…`, `https://user:secret@host/…` → `https://host/Owner/Repo`; null for a local path. */
export function webAddress(remote: string): string | null {
  const ssh = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+)?[:/](.+)$/.exec(remote);
  const https = /^https?:\/\/(?:[^@/]*@)?([\w.:-]+)\/(.+)$/.exec(remote);
  const [, host, path] = ssh ?? https ?? [];
  return host && path ? `https://${host}/${path.replace(/\/+$/, '').replace(/\.git$/, '')}` : null;
}

/**
 * A folder of strangers' files may look like a bare repository whose configuration names programs to run: git is told to
 * take none for a repository, to run nothing and to fetch nothing.
 */
export const GIT_SETTINGS = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'protocol.allow=never',
  'core.quotepath=off',
].flatMap((setting) => ['-c', setting]);
/** Nothing is locked, fetched or asked for. */
export const GIT_ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };

/** What a git command prints; null where it fails or there is no git. */
export async function git(root: string, args: readonly string[]): Promise<string | null> {
  try {
    const options = { cwd: root, maxBuffer: 1024 * 1024 * 1024, env: { ...process.env, ...GIT_ENVIRONMENT } };
    const { stdout } = await run('git', [...GIT_SETTINGS, ...args], options);
    return stdout;
  } catch {
    return null;
  }
}
