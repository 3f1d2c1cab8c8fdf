import type { MetricDecl } from '@omni/platform';

/** How a metric is worked out, in words and without SQL. What words cannot be made of is told by its summary. */
export function formulaOf(metric: MetricDecl): string {
  if (metric.formula) return metric.formula;
  const rows = metric.resource.name.replaceAll('-', ' ');
  const where = metric.where === undefined ? '' : `, where ${inWords(metric.where, rows)}`;
  const text = `${inWords(metric.value, rows)}${where}`;
  return SQL.test(text) ? metric.summary : text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is left of SQL that no word was found for. */
const SQL = /\b(select|case|coalesce|interval|extract|over)\b|\w\(|[|{}[\]]|::/i;

const CALLS: readonly (readonly [name: string, words: (inside: readonly string[]) => string])[] = [
  ['coalesce', ([first = '']) => first],
  ['nullif', ([first = '']) => first],
  ['round', ([first = '']) => first],
  [
    'count',
    ([what = '']) =>
      what === '*' ? 'the number of {rows}' : `the number of different ${what.replace(/^distinct /i, '')}`,
  ],
  ['sum', ([what = '']) => `the sum of ${what}`],
  ['avg', ([what = '']) => `the mean of ${what}`],
  ['max', ([what = '']) => `the largest ${what}`],
  ['min', ([what = '']) => `the smallest ${what}`],
  ['filter ', ([what = '']) => what.replace(/^where \(?/i, 'where ').replace(/^(where [^(]*)\)$/i, '$1')],
];

const WORDS: readonly (readonly [RegExp, string])[] = [
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
];

function inWords(sql: string, rows: string): string {
  let text = sql
    .replace(/\s+/g, ' ')
    .replace(/::[a-z]+(\(\d+(,\d+)?\))?/gi, '')
    .replace(/\bt\.\b/g, '')
    .replace(/(?<!:):(at|to)\b/g, 'the end of the period')
    .replace(/(?<!:):from\b/g, 'the beginning of the period');
  for (const [name, words] of CALLS) text = spellOut(text, name, words);
  for (const [pattern, words] of WORDS) text = text.replace(pattern, words);
  return text.replaceAll('{rows}', rows).replace(/\s+/g, ' ').trim();
}

/** Puts words in the place of each call of a function, however deeply its arguments are nested. */
function spellOut(text: string, name: string, words: (inside: readonly string[]) => string): string {
  const call = new RegExp(`\\b${name}\\(`, 'i');
  for (let found = call.exec(text); found; found = call.exec(text)) {
    const begin = found.index + found[0].length;
    const parts = argumentsFrom(text, begin);
    if (!parts) return text;
    text = text.slice(0, found.index) + words(parts.inside) + text.slice(parts.end + 1);
  }
  return text;
}

function argumentsFrom(text: string, begin: number): { inside: string[]; end: number } | undefined {
  const inside: string[] = [];
  let from = begin;
  for (let i = begin, depth = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (sign === '(') depth += 1;
    if ((sign === ',' || sign === ')') && depth === 0) {
      inside.push(text.slice(from, i).trim());
      if (sign === ')') return { inside, end: i };
      from = i + 1;
    }
    if (sign === ')') depth -= 1;
  }
  return undefined;
}
