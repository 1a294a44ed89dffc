import { HtmlBasePlugin } from '@11ty/eleventy';
import minuted from 'minuted/plugin';

export default function configure(eleventyConfig) {
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(minuted, {
    archive: 'minutes',
    prefix: '/minutes/',
    baseUrl: 'https://harbour.example/minutes/',
    layout: 'base.njk',
    search: false,
    cache: false,
  });
}

export const config = {
  dir: { input: 'content', output: '_site' },
  templateFormats: ['njk', 'md'],
};
