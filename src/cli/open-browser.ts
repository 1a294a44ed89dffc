import { spawn } from 'node:child_process';

/** The command that opens an address, by `process.platform`. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
const ELSEWHERE: readonly [string, ...string[]] = ['xdg-open'];

/** Opens an address of ours in the user's browser. That there is none is no error: the address has been printed. */
export function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ELSEWHERE;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
