import type { EleventyConfig } from '../eleventy.ts';
import type { Site } from '../site.ts';
import { collections } from './collections.ts';
import { filters } from './filters.ts';

/** Adds our collections and filters. Both are made of the site of the build that runs. */
export function addCollectionsAndFilters(configuration: EleventyConfig, current: () => Promise<Site>): void {
  let site: Site | undefined;
  for (const [name, collect] of Object.entries(collections)) {
    configuration.addCollection(name, async () => {
      site = await current();
      return collect(site);
    });
  }
  // Templates are rendered after all collections are made, and filters must not wait: not all languages let them.
  for (const [name, filter] of Object.entries(filters)) {
    configuration.addFilter(name, (...values) => (site ? filter(site, ...values) : ''));
  }
}
