import type { ArchiveConfig } from '../../model/index.ts';

/** Which tracker is asked for titles and states, and as whom. */
export interface TrackerSettings {
  /** Address of its API without a slash at the end: `https://api.github.com`, `https://git.example/api/v1`. */
  readonly base: string;
  /** Host of its pages: `github.com`, `git.example`. */
  readonly host: string;
  readonly token: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const GITHUB = 'https://api.github.com';

/**
 * The tracker that `minuted.yml` names, else GitHub if GITHUB_TOKEN is set, else null: nothing is asked. The token goes to
 * GitHub (or the server that GitHub Actions names in GITHUB_API_URL) only: whoever changes `minuted.yml` must not get it.
 */
export function trackerSettings(config: ArchiveConfig, environment: Environment): TrackerSettings | null {
  const token = environment.GITHUB_TOKEN || null;
  const github = environment.GITHUB_API_URL || GITHUB;
  if (config.tracker === null && token === null) return null;
  const address = config.tracker ?? github;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const trusted = [GITHUB, github].some((known) => URL.canParse(known) && new URL(known).origin === url.origin);
  return {
    base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    host: url.host === 'api.github.com' ? 'github.com' : url.host,
    token: trusted ? token : null,
  };
}
