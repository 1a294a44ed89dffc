import type { ArchiveConfig } from '../model/index.ts';

/** Links to one file of the archive on the host of its repository. `path` is relative to the archive. */
export interface RepositoryLinks {
  readonly home: string;
  /** The file as the host shows it, at a line if one is given. */
  readonly source: (path: string, line?: number) => string;
  readonly history: (path: string) => string;
  readonly edit: (path: string) => string;
  /** What a commit changed. */
  readonly commit: (commit: string) => string;
  readonly pull: (number: number) => string;
}

interface HostPaths {
  readonly source: string;
  readonly history: string;
  readonly edit: string;
  /** Before the line's number; GitHub shows markdown rendered, where lines cannot be pointed at, unless asked. */
  readonly line: string;
  readonly commit: string;
  readonly pull: string;
}

const hosts: readonly (readonly [RegExp, HostPaths])[] = [
  [
    /(^|\.)gitlab\./,
    {
      source: '-/blob/',
      history: '-/commits/',
      edit: '-/edit/',
      line: '?plain=1#L',
      commit: '-/commit/',
      pull: '-/merge_requests/',
    },
  ],
  [
    /(^|\.)(codeberg\.org|gitea\.|forgejo\.)/,
    {
      source: 'src/branch/',
      history: 'commits/branch/',
      edit: '_edit/',
      line: '?display=source#L',
      commit: 'commit/',
      pull: 'pulls/',
    },
  ],
];
const likeGitHub: HostPaths = {
  source: 'blob/',
  history: 'commits/',
  edit: 'edit/',
  line: '?plain=1#L',
  commit: 'commit/',
  pull: 'pull/',
};

/** Null if there is no repository or its address is no web address. */
export function repositoryLinks(
  home: string | null,
  config: Pick<ArchiveConfig, 'branch' | 'folder'>,
): RepositoryLinks | null {
  if (home === null || !URL.canParse(home) || !/^https?:/.test(home)) return null;
  const base = home.replace(/\/+$/, '');
  const { hostname } = new URL(home);
  const paths = hosts.find(([pattern]) => pattern.test(hostname))?.[1] ?? likeGitHub;
  const file = (kind: string, path: string) =>
    `${base}/${kind}${[...config.branch.split('/'), ...config.folder.split('/'), ...path.split('/')]
      .filter((part) => part !== '')
      .map(encodeURIComponent)
      .join('/')}`;
  return {
    home: base,
    source: (path, line) => file(paths.source, path) + (line === undefined ? '' : `${paths.line}${line}`),
    history: (path) => file(paths.history, path),
    edit: (path) => file(paths.edit, path),
    commit: (commit) => `${base}/${paths.commit}${encodeURIComponent(commit)}`,
    pull: (number) => `${base}/${paths.pull}${number}`,
  };
}
