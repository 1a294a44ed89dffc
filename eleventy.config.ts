import minuted, { type SiteOptionsInput } from './src/site/plugin.ts';

/** Settings of this site; src/site/options.ts explains each. What belongs to the minutes stands in minutes/minuted.yml. */
const options: SiteOptionsInput = {
  archive: 'minutes',
  locale: 'en-GB',
};

export default async function configure(eleventyConfig: {
  addPlugin(plugin: typeof minuted, options: SiteOptionsInput): unknown;
}): Promise<void> {
  await eleventyConfig.addPlugin(minuted, options);
}
