/** Room → rooms it may import (DESIGN §2). What is not listed here is refused. */
const MAY_IMPORT = {
  domain: [],
  i18n: ['domain'],
  reading: ['domain', 'i18n'],
  facts: ['domain'],
  rules: ['domain', 'i18n'],
  scoring: ['domain', 'rules'],
  levers: ['domain', 'rules', 'scoring'],
  review: ['domain', 'i18n', 'rules', 'scoring', 'levers'],
  sheets: ['domain', 'i18n', 'reading', 'rules', 'review', 'scoring'],
  functions: ['domain', 'i18n', 'reading', 'facts', 'rules', 'scoring', 'review', 'sheets'],
  app: ['domain', 'i18n', 'reading', 'facts', 'rules', 'scoring', 'levers', 'review', 'sheets', 'functions'],
  build: ['functions', 'rules', 'sheets', 'i18n', 'domain'],
  hosts: ['app', 'functions', 'domain'],
  pane: ['app', 'functions', 'rules', 'review', 'scoring', 'domain', 'i18n'],
};
const CORE = Object.keys(MAY_IMPORT).filter((room) => !['build', 'hosts', 'pane'].includes(room));

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([room, rooms]) => ({
      name: `${room}-imports-only-its-rooms`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [room, ...rooms].map((name) => `^src/${name}/`) },
    })),
    {
      name: 'core-imports-no-package',
      severity: 'error',
      from: { path: `^src/(${CORE.join('|')})/` },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'hosts-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/', pathNot: '^src/hosts/browser/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'the-page-holds-a-file', // DECISIONS 17
      severity: 'error',
      from: { path: '^src/hosts/browser/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/(browser|file)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
