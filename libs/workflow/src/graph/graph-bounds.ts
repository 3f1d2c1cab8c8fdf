import type { FaultDetail } from '@omni/platform';
import type { Graph } from './graph.types';
import { unsafePart } from './schema-guard';
import { placedSteps, type Placed } from './walk-graph';

const MAX_STEPS = 200;
const MAX_EXPRESSIONS = 2_000;

/**
 * What keeps a graph from being stored at all, with pointers into it: a draft need not be right, but it is drawn,
 * compared and tried, and none of these may cost without end.
 */
export function outOfBounds(graph: Graph): FaultDetail[] {
  const placed = placedSteps(graph);
  const excess = tooMany(graph, placed);
  if (excess !== null) return [{ pointer: '/steps', code: 'too_many', message: excess }];
  const schemas: [string, unknown][] = [
    ['/inputSchema', graph.inputSchema],
    ...placed.flatMap(({ step, pointer }): [string, unknown][] =>
      step.type === 'approval' ? [[`${pointer}/form`, step.form]] : [],
    ),
  ];
  return schemas.flatMap(([at, schema]) => {
    const problem = unsafePart(schema);
    return problem
      ? [{ pointer: at + problem.pointer, code: 'invalid_schema', message: problem.message }]
      : [];
  });
}

/** What a graph has too many of, or null. */
export function tooMany(graph: Graph, placed: readonly Placed[]): string | null {
  if (placed.length > MAX_STEPS) return `at most ${String(MAX_STEPS)} steps`;
  return expressionsIn(graph) > MAX_EXPRESSIONS
    ? `at most ${MAX_EXPRESSIONS.toLocaleString('en')} expressions in all`
    : null;
}

/** Properties that are an expression without braces. */
const EXPRESSIONS = new Set('when if until filter items amount currency value reaches per dedupe'.split(' '));

/** How many expressions a graph has, or a few more: what a template calls `when` counts as one as well. */
function expressionsIn(graph: Graph): number {
  let count = 0;
  const left: [key: string, value: unknown][] = [['', graph]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [key, value] = next;
    if (typeof value === 'string')
      count += Math.max(EXPRESSIONS.has(key) ? 1 : 0, value.split('{{').length - 1);
    else if (value !== null && typeof value === 'object') left.push(...Object.entries(value));
  }
  return count;
}
