/** The public door of the package: what programs may use. The Eleventy plugin and `remark-minutes` have doors of their own. */
export { toJson } from './json/to-json.ts';
export { type LinkOptions, linkArchive } from './library/link-archive.ts';
export { type ParseOptions, parseMeeting } from './library/parse-meeting.ts';
export { type RemarkMinutesOptions, remarkMinutes } from './library/remark-minutes.ts';
export { lintArchive } from './lint/lint-archive.ts';
export { type LoadOptions, loadArchive, UsageError } from './load/load-archive.ts';
export type * from './model/index.ts';
export { default as minuted, type SiteOptionsInput } from './site/plugin.ts';
export { defaultVocabulary, extendVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';
