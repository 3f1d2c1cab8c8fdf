import type { MetricDecl } from '@omni/platform';

/** How a metric is worked out, in words and without SQL. What words cannot be made of is told by its summary. */
export function formulaOf(metric: MetricDecl): string {
  if (metric.formula) return metric.formula;
  const rows = metric.resource.name.replaceAll('-', ' ');
  const value = inWords(metric.value, rows);
  const where = metric.where === undefined ? '' : `, where ${inWords(metric.where, rows)}`;
  const text = `${value}${where}`;
  return /\bselect\b|[|{}[\]]|::/i.test(text) ? metric.summary : text.charAt(0).toUpperCase() + text.slice(1);
}

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/::[a-z]+(\(\d+(,\d+)?\))?/gi, ''],
  [/\bt\.\b/g, ''],
  [/(?<!:):(at|to)\b/g, 'the end of the period'],
  [/(?<!:):from\b/g, 'the beginning of the period'],
  [/\bcount\(\*\)/gi, 'the number of {rows}'],
  [/\bcount\(distinct ([^()]+)\)/gi, 'the number of different $1'],
  [/\bcoalesce\(((?:[^()]|\([^()]*\))+), 0\)/gi, '$1'],
  [/\bnullif\(((?:[^()]|\([^()]*\))+), 0\)/gi, '$1'],
  [/\bround\(((?:[^()]|\([^()]*\))+), \d+\)/gi, '$1'],
  [/\bsum\(((?:[^()]|\([^()]*\))+)\)/gi, 'the sum of $1'],
  [/\bavg\(((?:[^()]|\([^()]*\))+)\)/gi, 'the mean of $1'],
  [/\bmax\(((?:[^()]|\([^()]*\))+)\)/gi, 'the largest $1'],
  [/\bmin\(((?:[^()]|\([^()]*\))+)\)/gi, 'the smallest $1'],
  [/\s*filter \(where ((?:[^()]|\([^()]*\))+)\)/gi, ' where $1'],
  [/\bis not null\b/gi, 'is set'],
  [/\bis null\b/gi, 'is empty'],
  [/\bis distinct from\b|<>/gi, 'is not'],
  [/\bnot in\s*\(([^()]+)\)/gi, 'is none of $1'],
  [/\bin\s*\(([^()]+)\)/gi, 'is one of $1'],
  [/<=/g, 'is at most'],
  [/>=/g, 'is at least'],
  [/</g, 'is before'],
  [/>/g, 'is after'],
  [/(?<=\s)=(?=\s)/g, 'is'],
  [/(?<=\s)\/(?=\s)/g, 'divided by'],
  [/(?<=\s)\*(?=\s)/g, 'times'],
  [/(?<=\s)-(?=\s)/g, 'less'],
  [/(?<=\s)\+(?=\s)/g, 'plus'],
  [/'([^']*)'/g, '$1'],
  [/_minor\b/g, ''],
  [/_(?=[a-z])/g, ' '],
  [/\s+/g, ' '],
];

const inWords = (sql: string, rows: string): string =>
  STEPS.reduce((text, [pattern, words]) => text.replace(pattern, words), sql).replaceAll('{rows}', rows).trim();
