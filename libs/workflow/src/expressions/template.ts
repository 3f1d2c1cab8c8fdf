import { ExpressionError } from './expression-error';
import { evaluate } from './expression';

/** A piece of a template's string: text as it stands, or an expression. */
export type Piece = { text: string } | { expression: string };

/** Text and expressions of a string. @throws ExpressionError for `{{` without `}}` */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (let open = source.indexOf('{{'); open >= 0; open = source.indexOf('{{', at)) {
    const close = closing(source, open + 2);
    if (open > at) pieces.push({ text: source.slice(at, open) });
    pieces.push({ expression: source.slice(open + 2, close).trim() });
    at = close + 2;
  }
  if (at < source.length || pieces.length === 0) pieces.push({ text: source.slice(at) });
  return pieces;
}

/** Where the expression ends: braces of its own and quoted text are passed over. */
function closing(source: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let i = from; i < source.length; i += 1) {
    const char = source.charAt(i);
    if (quote) {
      if (char === '\\') i += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}' && depth > 0) depth -= 1;
    else if (char === '}' && source.charAt(i + 1) === '}') return i;
  }
  throw new ExpressionError('{{ is not closed by }}', from);
}

/** Whether a string holds an expression at all. */
export const isDynamic = (text: string): boolean => text.includes('{{');

/** The one expression of a string that is nothing but `{{ expr }}`; its value keeps its type. */
export function soleExpression(pieces: readonly Piece[]): string | null {
  const [first] = pieces;
  return pieces.length === 1 && first && 'expression' in first ? first.expression : null;
}

/** Fills a template. What selects nothing is left out of objects and is null in lists. @throws ExpressionError */
export async function render(
  template: unknown,
  root: unknown,
  now: string,
  bindings: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  if (typeof template === 'string')
    return isDynamic(template) ? fill(template, root, now, bindings) : template;
  if (Array.isArray(template)) {
    const items: unknown[] = [];
    for (const item of template) items.push((await render(item, root, now, bindings)) ?? null);
    return items;
  }
  if (template === null || typeof template !== 'object') return template;
  const made: [string, unknown][] = [];
  for (const [key, item] of Object.entries(template)) {
    const value = await render(item, root, now, bindings);
    if (value !== undefined) made.push([key, value]);
  }
  return Object.fromEntries(made);
}

async function fill(
  text: string,
  root: unknown,
  now: string,
  bindings: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const pieces = piecesOf(text);
  const sole = soleExpression(pieces);
  if (sole !== null) return evaluate(sole, root, now, bindings);
  let out = '';
  for (const piece of pieces) {
    if ('text' in piece) out += piece.text;
    else out += asText(await evaluate(piece.expression, root, now, bindings));
  }
  return out;
}

/** Fills a template that is to be text, whatever its expression gives. @throws ExpressionError */
export const renderText = async (template: string, root: unknown, now: string): Promise<string> =>
  asText(await render(template, root, now));

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
