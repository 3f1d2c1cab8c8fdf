import type jsonata from 'jsonata';
import { compile } from './expression';
import { FUNCTIONS } from './functions';
import { isDangerousPattern } from './guarded-regex';

/** What an expression reads of its surroundings. */
export interface References {
  /** names at the root, each with the names that follow: `['steps', 'draft', 'output']` */
  paths: string[][];
  /** `$name` that nothing within the expression binds, with the names that follow: `['$steps', 'draft']` */
  variables: string[][];
  /** functions that are called and that nothing defines: `foo` of `$foo()` */
  unknown: string[];
  /** a pattern that may take for ever */
  dangerous: string | null;
}

type Node = Omit<jsonata.ExprNode, 'type' | 'steps'> & { type: string; steps?: Node[] } & Record<
    string,
    unknown
  >;

/** Bound by JSONata itself, or by every evaluation. */
const isFunctionCall = (node: Node): boolean => node.type === 'function' || node.type === 'partial';

/**
 * Collects what an expression refers to. Names below a step of a path, in its filters and in its blocks are about what
 * the path selected, so only those that are read at the root count. @throws ExpressionError
 */
export function referencesOf(source: string): References {
  const found: References = { paths: [], variables: [], unknown: [], dangerous: null };
  const ast = compile(source).ast();
  visit(ast, true, new Set(), found);
  const called = new Set<string>();
  const own = new Set<string>();
  noteCalls(ast, called, own);
  found.unknown = [...called].filter((name) => !FUNCTIONS.has(name) && !own.has(name));
  return found;
}

/** Functions that are called, and all names that the expression gives: where it gives them is for the evaluation to say. */
function noteCalls(node: unknown, called: Set<string>, own: Set<string>): void {
  if (Array.isArray(node)) return void node.forEach((one) => noteCalls(one, called, own));
  if (node === null || typeof node !== 'object') return;
  const tree = node as Node;
  const callee = isFunctionCall(tree) ? tree.procedure : tree.type === 'apply' ? tree.rhs : undefined;
  if (callee && (callee.type as string) === 'variable') called.add(String(callee.value));
  if (tree.type === 'bind') own.add(boundName(tree));
  if (tree.type === 'lambda') for (const argument of tree.arguments ?? []) own.add(String(argument.value));
  // `@$x` and `#$i` bind names within a path.
  for (const name of [tree.focus, tree.index]) if (typeof name === 'string') own.add(name);
  for (const part of Object.values(tree)) noteCalls(part, called, own);
}

function visit(node: unknown, root: boolean, bound: ReadonlySet<string>, found: References): void {
  if (Array.isArray(node)) return void node.forEach((one) => visit(one, root, bound, found));
  if (node === null || typeof node !== 'object') return;
  const tree = node as Node;
  switch (tree.type) {
    case 'path':
      return void visitPath(tree, root, bound, found);
    case 'name':
      if (root) found.paths.push([String(tree.value)]);
      return void visitParts(tree, bound, found);
    case 'variable':
      noteVariable([tree], bound, found);
      return void visitParts(tree, bound, found);
    case 'regex':
      if (isDangerousPattern((tree.value as RegExp).source)) found.dangerous = (tree.value as RegExp).source;
      return;
    case 'lambda': {
      const own = new Set(bound);
      for (const argument of tree.arguments ?? []) own.add(String(argument.value));
      return void visit(tree.body, root, own, found);
    }
    case 'block': {
      const own = new Set(bound);
      for (const one of tree.expressions ?? []) if ((one.type as string) === 'bind') own.add(boundName(one));
      return void visit(tree.expressions, root, own, found);
    }
    case 'bind':
      return void visit(tree.rhs, root, bound, found);
    default:
      if (isFunctionCall(tree)) visitCallee(tree, bound, found);
      for (const [key, part] of Object.entries(tree)) {
        if (key === 'procedure' && isFunctionCall(tree)) continue;
        if (PARTS.has(key)) visit(part, false, bound, found);
        else if (typeof part === 'object') visit(part, root, bound, found);
      }
  }
}

/** Filters, groupings and orders look at what was selected, not at the root. */
const PARTS = new Set(['stages', 'predicate', 'group', 'terms']);

function visitPath(path: Node, root: boolean, bound: ReadonlySet<string>, found: References): void {
  const steps = path.steps ?? [];
  const [first, ...rest] = steps;
  if (!first) return;
  const names = namesOf(rest);
  if (first.type === 'name' && root) found.paths.push([String(first.value), ...names]);
  else if (first.type === 'variable' && first.value === ('$' as unknown)) found.paths.push(names);
  else if (first.type === 'variable') noteVariable(steps, bound, found);
  else visit(first, root, bound, found);
  visitParts(first, bound, found);
  for (const step of rest) {
    if (step.type !== 'name') visit(step, false, bound, found);
    visitParts(step, bound, found);
  }
  visitParts(path, bound, found);
}

/** The names that follow without a filter between, as far as they are plain names. */
function namesOf(steps: readonly Node[]): string[] {
  const names: string[] = [];
  for (const step of steps) {
    if (step.type !== 'name') break;
    names.push(String(step.value));
  }
  return names;
}

function noteVariable(steps: readonly Node[], bound: ReadonlySet<string>, found: References): void {
  const name = String(steps[0]?.value);
  if (name === '' || bound.has(name)) return;
  found.variables.push([`$${name}`, ...namesOf(steps.slice(1))]);
}

function visitParts(node: Node, bound: ReadonlySet<string>, found: References): void {
  for (const key of PARTS) if (node[key]) visit(node[key], false, bound, found);
}

function visitCallee(node: Node, bound: ReadonlySet<string>, found: References): void {
  const procedure = node.procedure as unknown as Node | undefined;
  if (procedure && procedure.type !== 'variable') visit(procedure, false, bound, found);
}

const boundName = (node: Pick<jsonata.ExprNode, 'lhs'>): string =>
  String((node.lhs as { value?: unknown } | undefined)?.value);
