import type { OutputFile } from '../../src/site/outputs/output-file.ts';

interface Entry {
  readonly file: OutputFile;
  /** The plugin's data: feeds show pictures. */
  readonly minuted: { readonly ready: (address: null) => Promise<unknown> | undefined };
}

/** Feeds, calendars, the API and other files of the whole site and of its groups, as src/site/outputs makes them. */
export default {
  data: {
    pagination: { data: 'minuted.outputs', size: 1, alias: 'file' },
    permalink: ({ file }: Entry): string => file.permalink,
    eleventyExcludeFromCollections: true,
  },
  render: async ({ file, minuted }: Entry): Promise<string> => {
    await minuted.ready(null);
    return file.content();
  },
};
