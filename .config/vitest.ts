import { defineConfig } from 'vitest/config';

/** Tests that need the built demo site: it is built once for all of them. */
const site = ['tests/{e2e,browser}/**/*.test.ts'];
/** Tests over the real archives beside the project (../shared), each builds its own. */
const corpus = ['tests/{corpus,score}/**/*.test.ts'];
/** Measures pages: nothing else may run meanwhile. */
const lighthouse = ['tests/lighthouse/**/*.test.ts'];

const root = new URL('..', import.meta.url).pathname;
/** Milliseconds. A busy machine takes long; what never comes is no less missed for being waited for. */
const patience = { testTimeout: 60_000, hookTimeout: 300_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    root,
    setupFiles: [`${root}tests/helpers/same-seed.ts`],
    reporters: ['default', `${root}tests/helpers/closing-line.ts`],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...site, ...corpus, ...lighthouse],
          // The core is pure and our tests leave nothing behind: loading it once a worker halves the time.
          isolate: false,
          ...patience,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: site, globalSetup: `${root}tests/helpers/demo-site.ts`, ...patience },
      },
      {
        extends: true,
        test: { name: 'corpus', include: corpus, ...patience },
      },
      {
        extends: true,
        test: { name: 'lighthouse', include: lighthouse, sequence: { groupOrder: 1 }, ...patience },
      },
    ],
  },
});
