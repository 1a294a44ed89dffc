import type { OutputFile } from '../../src/site/outputs/output-file.ts';

interface Entry {
  readonly file: OutputFile;
}

/** Feeds, calendars, the API and other files of the whole site and of its groups, as src/site/outputs makes them. */
export default {
  data: {
    pagination: { data: 'minuted.outputs', size: 1, alias: 'file' },
    permalink: ({ file }: Entry): string => file.permalink,
    eleventyExcludeFromCollections: true,
  },
  render: ({ file }: Entry): string => file.content(),
};
