export { chainScreen } from './chain-screen.ts';
export { changeBlocks } from './change-blocks.ts';
export { comparisonOf } from './comparison.ts';
export { chainHtml, diffHtml } from './diff-html.ts';
export { chainsJson, diffJson } from './diff-json.ts';
export type { DiffReport, ReportSide } from './diff-report.ts';
export { briefScreen, diffScreen, diffTotals } from './diff-screen.ts';
export { type Explainer, explainBlocks } from './explain-blocks.ts';
export { textPatch } from './text-patch.ts';
