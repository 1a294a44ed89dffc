import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a program cost. */
export interface Cost {
  /** Wall time, process start included. */
  readonly seconds: number;
  /** Highest resident memory of the program and all its children together, in MB; null where /proc does not tell. */
  readonly megabytes: number | null;
}

const SAMPLE_EVERY_MS = 50;

/** Runs a program to its end and measures it. Throws with what it printed if it fails; `ends`: the exit codes that are none. */
export function measure(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly ends?: readonly (number | null)[];
  },
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, [...args], { cwd: options.cwd, env: { ...process.env, ...options.env } });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => printed.push(String(text)));
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, residentKilobytes(child.pid ?? 0));
  }, SAMPLE_EVERY_MS);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(sampler);
      const seconds = (performance.now() - started) / 1000;
      if ((options.ends ?? [0]).includes(code)) done({ seconds, megabytes: peak > 0 ? peak / 1024 : null });
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code}\n${printed.join('')}`));
    });
  });
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (upper + lower) / 2;
}

/** Median time and highest memory of several runs. */
export function summary(costs: readonly Cost[]): Cost {
  const memory = costs.map(({ megabytes }) => megabytes).filter((megabytes) => megabytes !== null);
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    megabytes: memory.length > 0 ? Math.max(...memory) : null,
  };
}

/** Resident memory of a process and its descendants, as Linux counts it (proc(5)); 0 elsewhere. */
function residentKilobytes(pid: number): number {
  try {
    const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(own ?? 0) + children.reduce((sum, child) => sum + residentKilobytes(Number(child)), 0);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
