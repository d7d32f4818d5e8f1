// Formats and pages of lint that few runs need; loaded when asked for.
export { explainReading, explainRule, listRules, rulesPage } from './explain.ts';
export { fixPreview } from './fix-preview.ts';
export { lintGithub } from './github.ts';
export { lintJunit } from './junit.ts';
export { lintSarif } from './sarif.ts';
