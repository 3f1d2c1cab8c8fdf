import { type z } from 'zod';
import type { EventDecl } from '@omni/platform';
import { ExpressionError } from '../expressions/expression-error';
import { referencesOf, type References } from '../expressions/references';
import { ROOTS } from '../expressions/scope';
import { isDynamic, piecesOf } from '../expressions/template';
import type { Placed } from '../graph/walk-graph';
import { escaped } from './check-input';
import type { Checking } from './context';

/** Where an expression stands, and what it may name there. */
export interface Place {
  /** steps that are done by then, by key */
  done: ReadonlySet<string>;
  /** names of loops around it */
  loops: ReadonlySet<string>;
  /** an envelope, or a delivery's body, is the root; the run's scope is behind `$names` */
  filter?: boolean;
}

/** Checks expressions and templates: that they can be read, and that what they name is there by then. */
export class ExpressionCheck {
  private readonly keys: ReadonlySet<string>;
  private readonly fields: ReadonlySet<string> | null;

  constructor(private readonly checking: Checking) {
    this.keys = new Set(checking.placed.map(({ step }) => step.key));
    this.fields = eventFields(checking);
  }

  expression(source: string | undefined, pointer: string, place: Place): void {
    if (source === undefined) return;
    let references: References;
    try {
      references = referencesOf(source);
    } catch (error) {
      return void this.unreadable(error, pointer);
    }
    const { findings } = this.checking;
    if (references.dangerous !== null)
      findings.add(pointer, 'dangerous_pattern', `/${references.dangerous}/ may take for ever`);
    for (const name of references.unknown)
      findings.add(pointer, 'unknown_function', `there is no function $${name} here`);
    const paths = place.filter
      ? references.variables.map(([name = '', ...rest]) => [name.slice(1), ...rest])
      : references.paths;
    for (const path of paths) this.path(path, pointer, place);
  }

  template(template: unknown, pointer: string, place: Place): void {
    if (typeof template === 'string') {
      if (isDynamic(template)) this.text(template, pointer, place);
      return;
    }
    if (template === null || typeof template !== 'object') return;
    for (const [key, value] of Object.entries(template))
      this.template(value, `${pointer}/${escaped(key)}`, place);
  }

  private text(template: string, pointer: string, place: Place): void {
    try {
      for (const piece of piecesOf(template))
        if ('expression' in piece) this.expression(piece.expression, pointer, place);
    } catch (error) {
      this.unreadable(error, pointer);
    }
  }

  private path([root = '', name = '', field = '']: readonly string[], pointer: string, place: Place): void {
    const { findings } = this.checking;
    if (root === 'steps') return void (name && this.step(name, pointer, place));
    if (place.filter || place.loops.has(root)) return;
    if (!ROOTS.has(root)) {
      const known = [...ROOTS, ...place.loops].join(', ');
      return void findings.add(pointer, 'unknown_name', `there is no ${root} here; there are ${known}`);
    }
    if (root === 'event' && name === 'data' && field && this.fields && !this.fields.has(field))
      findings.add(pointer, 'unknown_event_field', `no event that starts this has ${field} in its data`);
  }

  private step(key: string, pointer: string, place: Place): void {
    const { findings } = this.checking;
    if (!this.keys.has(key)) findings.add(pointer, 'unknown_step', `there is no step ${key}`);
    else if (!place.done.has(key))
      findings.add(
        pointer,
        'step_not_done',
        `${key} comes later, runs beside this, or belongs to another loop`,
      );
  }

  private unreadable(error: unknown, pointer: string): void {
    if (!(error instanceof ExpressionError)) throw error;
    const at = error.position === null ? '' : ` (at character ${String(error.position)})`;
    this.checking.findings.add(pointer, 'invalid_expression', error.message + at);
  }
}

/** Steps that may be done when a step begins: those before it in its lane, and before each step around it. */
export function placeOf({ step, within }: Placed, checking: Checking): Place {
  const done = new Set<string>();
  const loops = new Set<string>();
  const lists = [checking.graph.steps, ...within.map(({ lane }) => lane.steps)];
  const path = [...within.map((w) => w.step), step];
  lists.forEach((list, i) => {
    for (const before of list) {
      if (before === path[i]) break;
      addDone(before, done);
    }
  });
  for (const around of within) {
    if (around.step.type !== 'for_each') continue;
    loops.add(around.step.as ?? 'item').add('index');
  }
  return { done, loops };
}

/** A step that is over has its inner steps behind it as well, except those of a loop: they had many results. */
export function addDone(step: Placed['step'], done: Set<string>): void {
  done.add(step.key);
  switch (step.type) {
    case 'condition':
      for (const inner of [...step.then, ...(step.else ?? [])]) addDone(inner, done);
      break;
    case 'switch':
      for (const inner of [...step.cases.flatMap((c) => c.steps), ...(step.default ?? [])])
        addDone(inner, done);
      break;
    case 'parallel':
      for (const inner of step.branches.flatMap((b) => b.steps)) addDone(inner, done);
      break;
    default:
  }
}

/** Fields that the data of some starting event has; null where a start brings no event, or one of open shape. */
function eventFields({ graph, ground }: Checking): Set<string> | null {
  const types = graph.triggers.flatMap(({ event }) => event ?? []);
  const decls = types.map((type) => ground.catalogue.event(type));
  if (decls.length === 0 || decls.some((decl) => decl === undefined)) return null;
  return new Set((decls as EventDecl[]).flatMap((decl) => fieldsOf(decl.data)));
}

const fieldsOf = (data: z.ZodObject): string[] => Object.keys(data.shape);
