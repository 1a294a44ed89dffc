import type { EleventyConfig } from '../eleventy.ts';
import type { SiteOptions } from '../options.ts';
import { type Override, readOverrides } from './overrides.ts';
import { type OwnTemplate, readTemplates } from './own-templates.ts';

/** Folder of our templates within the input of somebody's site: it exists nowhere but in Eleventy's memory. */
const PLACE = 'minuted';

/**
 * Adds our pages to a site that has an input folder of its own, as virtual templates. A file of the same name in `overrides`
 * goes in place of ours; with a `layout`, ours are what stands within it.
 */
export async function addPages(configuration: EleventyConfig, options: SiteOptions): Promise<void> {
  const folder = options.overrides || `${configuration.directories.includes}${PLACE}`;
  const overrides = new Map((await readOverrides(folder)).map((override) => [override.name, override]));
  configuration.addWatchTarget(folder);
  for (const template of await readTemplates()) {
    const override = overrides.get(template.name);
    if (override) addOverride(configuration, options, template, override);
    else addOwn(configuration, options, template);
  }
}

function addOwn(configuration: EleventyConfig, { layout }: SiteOptions, template: OwnTemplate): void {
  const { content, data, computed, render } = template;
  const isWithin = layout !== '' && content !== undefined;
  configuration.addTemplate(`${PLACE}/${template.name}.11ty.js`, {
    data: isWithin ? { ...data, layout, eleventyComputed: computed } : data,
    render: isWithin ? content : render,
  });
}

/** Our data, so that a file of few lines can go in place of ours; what it says itself goes first. */
function addOverride(
  configuration: EleventyConfig,
  { layout }: SiteOptions,
  template: OwnTemplate,
  { name, language, content, data }: Override,
): void {
  const path = `${PLACE}/${name}.${language}`;
  const { computed } = template;
  const ours = {
    ...template.data,
    ...(layout !== '' && computed ? { layout } : {}),
    ...(computed ? { eleventyComputed: { ...computed, view: viewOf } } : {}),
  };
  const isProgram = language === '11ty.js';
  // Eleventy lets data given here go before that of the file.
  const given = Object.fromEntries(Object.entries(ours).filter(([key]) => !Object.hasOwn(data, key)));
  configuration.addTemplate(path, isProgram ? callable(content) : content, given);
}

/** Eleventy calls methods of what it is given and adds to it: modules are frozen. */
const callable = (content: unknown): unknown =>
  typeof content === 'object' && content !== null ? { ...content } : content;

function viewOf({ entry }: { readonly entry: { readonly view: () => unknown } }): unknown {
  return entry.view();
}
