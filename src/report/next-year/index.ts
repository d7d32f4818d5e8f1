export { formatNextYear, type OpenDecision } from './format-next-year.ts';
