/**
 * Who may import whom. Data flows one way: read → parse → link → site → templates.
 * Each entry: a folder of src/ and the folders it may import; everything else of ours is a step backwards or sideways.
 */
const may = {
  model: [],
  data: [],
  text: ['model', 'data'],
  vocabulary: ['model', 'text', 'data'],
  read: ['model', 'text', 'data'],
  parse: ['model', 'vocabulary', 'text', 'data'],
  html: ['model', 'text', 'data'],
  link: ['model', 'vocabulary', 'text', 'data'],
  lint: ['model', 'vocabulary', 'text', 'data'],
  draft: ['model', 'vocabulary', 'text', 'data'],
  json: ['model'],
  sqlite: ['json', 'model'],
  load: ['read', 'parse', 'html', 'link', 'lint', 'vocabulary', 'text', 'model', 'data'],
  library: ['load', 'read', 'parse', 'link', 'vocabulary', 'text', 'model'],
  site: ['model', 'text', 'json', 'data'],
};

const layers = Object.entries(may).map(([folder, allowed]) => ({
  name: `${folder}-imports-inwards`,
  comment: `src/${folder} may import ${[folder, ...allowed].join(', ')}: data flows one way, so nothing here may know what happens later.`,
  severity: 'error',
  from: { path: `^src/${folder}/`, ...(folder === 'site' ? { pathNot: '^src/site/(plugin\\.ts$|host/)' } : {}) },
  to: { path: '^(src|templates|tests)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: 'plugin-is-the-door-of-the-site',
      comment:
        'The Eleventy plugin is where the site meets the archive on disk: it alone, with what it adds to somebody’s own site, may also call load.',
      severity: 'error',
      from: { path: '^src/site/(plugin\\.ts$|host/)' },
      to: { path: '^src/', pathNot: '^src/(site|model|data|text|json|load)/' },
    },
    {
      name: 'edges-are-not-imported',
      comment: 'cli and check stand at the edge: they call inwards and nobody calls them.',
      severity: 'error',
      from: { path: '^(src|templates)/', pathNot: '^src/(cli|check)/' },
      to: { path: '^src/(cli|check)/' },
    },
    {
      name: 'templates-only-show',
      comment:
        'Templates get view models and decide nothing: they may import types and addresses of the site and each other.',
      severity: 'error',
      from: { path: '^templates/' },
      to: { path: '^src/', pathNot: '^src/(site|model)/' },
    },
    {
      name: 'config-calls-the-plugin',
      comment: 'eleventy.config.ts holds settings: it calls our plugin and nothing else of ours.',
      severity: 'error',
      from: { path: '^eleventy\\.config\\.ts$' },
      to: { path: '^(src|templates)/', pathNot: '^src/site/plugin\\.ts$' },
    },
    {
      name: 'core-does-no-io',
      comment:
        'Only read, load, the plugin, what publishes files, the search index, check and cli touch disk, processes or threads; the core is pure.',
      severity: 'error',
      from: {
        path: '^(src|templates)/',
        pathNot:
          '^src/(read|load|cli)/|^src/site/(plugin\\.ts$|search/(?:write-index|steady-index|start-index|index-worker)\\.ts$|host/|publish/)|^src/check/',
      },
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|worker_threads|process|os|net|http|https)$',
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unreachable',
      comment: 'A file nobody imports is not part of the program.',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '^src/model/' },
      to: {},
    },
    {
      name: 'no-dev-dependencies-in-production',
      comment: 'What ships may only need what is installed with it.',
      severity: 'error',
      from: { path: '^(src|templates)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
