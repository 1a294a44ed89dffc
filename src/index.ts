/** The public door of the package: what programs may use. The Eleventy plugin has a door of its own, `minuted/plugin`. */
export { toJson } from './json/to-json.ts';
export { linkArchive } from './link/link-archive.ts';
export { lintArchive } from './lint/lint-archive.ts';
export { type LoadOptions, loadArchive, UsageError } from './load/load-archive.ts';
export type * from './model/index.ts';
export { parseMeeting } from './parse/parse-meeting.ts';
export { default as minuted, type SiteOptionsInput } from './site/plugin.ts';
export { defaultVocabulary, extendVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';
