import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { project } from './places.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/opt/google/chrome/chrome'];

/** No sandbox as root, and nothing that would reach for the network in the background. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How to get a browser, for people whose machine gives us none. */
const ADVICE = `The tests need Chrome or Chromium and found none. Any of these helps:
  CHROME_PATH=/path/to/chrome npm test
  npx playwright install chromium
  sudo apt-get install -y chromium        (Debian, Ubuntu)`;

/**
 * Path of a browser to test with: CHROME_PATH, else an installed Chrome or Chromium, else one that this call installs.
 * Throws with advice if there is none: a test run without a browser must not pass.
 */
export function ensureBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no such file`);
  }
  const installed = findBrowser();
  if (installed) return installed;
  for (const install of [installFromDebian, installFromPlaywright]) {
    install();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(ADVICE);
}

/** Starts the browser at `path`, headless, with a new empty profile. `port`: where other tools may steer it. */
export function launchBrowser(path: string, port?: number): Promise<Browser> {
  const args = port === undefined ? FLAGS : [...FLAGS, `--remote-debugging-port=${port}`];
  return chromium.launch({ executablePath: path, headless: true, args });
}

function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installFromDebian(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright(): void {
  attempt(process.execPath, [join(project, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
}

/** A failed attempt is told and leaves the next way to try. */
function attempt(command: string, args: readonly string[]): void {
  console.log(`No browser found: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
  }
}
