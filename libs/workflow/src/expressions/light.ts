import type jsonata from 'jsonata';

/** What takes no longer, and makes nothing larger, than what it is given. */
const TYPES: ReadonlySet<string> = new Set([
  'path',
  'name',
  'string',
  'number',
  'value',
  'variable',
  'binary',
  'unary',
  'condition',
  'block',
  'filter',
  'function',
]);
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'abs append boolean ceil contains count exists floor fromMillis join keys length lookup lowercase max merge millis ' +
    'min not now number round string substring substringAfter substringBefore sum toMillis trim type uppercase'
  ).split(' '),
);
/** Parts that bind names or look upwards. */
const BINDING = ['focus', 'index', 'ancestor', 'tuple'];

/**
 * Whether an expression costs about what it is long: paths, comparisons and plain functions, without patterns, ranges,
 * functions of its own or names that it binds, by which a short one can work or grow without end.
 */
export const isLight = (expression: jsonata.Expression): boolean => lightPart(expression.ast());

function lightPart(part: unknown): boolean {
  if (Array.isArray(part)) return part.every(lightPart);
  if (part === null || typeof part !== 'object') return typeof part !== 'function';
  const node = part as Record<string, unknown>;
  if (part instanceof RegExp || BINDING.some((name) => name in node)) return false;
  if (typeof node.type === 'string') {
    if (!TYPES.has(node.type) || (node.type === 'binary' && node.value === '..')) return false;
    if (node.type === 'function' && !isPlain(node.procedure)) return false;
  }
  return Object.values(node).every(lightPart);
}

const isPlain = (procedure: unknown): boolean => {
  const { type, value } = procedure as { type?: unknown; value?: unknown };
  return type === 'variable' && FUNCTIONS.has(String(value));
};
