import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { project } from './places.ts';

/** The demo archive as two finished sites: one for the root of a host, one for a sub-path of it. */
export interface DemoSite {
  readonly archive: string;
  readonly root: string;
  readonly sub: string;
  /** Where `sub` is to be published. */
  readonly subUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly demo: DemoSite;
    /** Path of the browser to test with. */
    readonly browser: string;
  }
}

/** Builds the demo archive once for all tests that look at the site, and makes sure that there is a browser. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  provide('browser', ensureBrowser());
  const folder = mkdtempSync(join(tmpdir(), 'minuted-demo-'));
  const demo: DemoSite = {
    archive: join(project, 'minutes'),
    root: join(folder, 'root'),
    sub: join(folder, 'sub'),
    subUrl: 'https://x.example/sub/',
  };
  await buildSite(demo.archive, demo.root);
  await buildSite(demo.archive, demo.sub, ['--base-url', demo.subUrl]);
  provide('demo', demo);
  return () => rmSync(folder, { recursive: true, force: true });
}
