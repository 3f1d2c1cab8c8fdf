import { canonicalJson } from '@omni/platform';
import type { Graph } from './graph.types';
import { placedSteps } from './walk-graph';

export interface Change {
  key: string;
  change: 'added' | 'removed' | 'changed' | 'moved';
  pointer: string | null;
  fields: string[];
  before: unknown;
  after: unknown;
}

export interface GraphDiff {
  steps: Change[];
  triggers: Change[];
  settings: { field: string; before: unknown; after: unknown }[];
}

interface Item {
  key: string;
  pointer: string;
  /** without what lies within it: that is told by itself */
  content: Record<string, unknown>;
}

/** What `after` changed of `before`, step by step and trigger by trigger. */
export function diffGraphs(before: Graph, after: Graph): GraphDiff {
  const settingsOf = ({ steps: _steps, triggers: _triggers, ...rest }: Graph): Record<string, unknown> =>
    rest;
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return {
    steps: changes(stepsOf(before), stepsOf(after)),
    triggers: changes(triggersOf(before), triggersOf(after)),
    settings: changedFields(was, is).map((field) => ({
      field,
      before: was[field] ?? null,
      after: is[field] ?? null,
    })),
  };
}

const INNER = new Set(['then', 'else', 'default', 'steps']);

const stepsOf = (graph: Graph): Item[] =>
  placedSteps(graph).map(({ step, pointer }) => ({
    key: step.key,
    pointer,
    content: Object.fromEntries(Object.entries(step).flatMap(([name, value]) => contentOf(name, value))),
  }));

function contentOf(name: string, value: unknown): [string, unknown][] {
  if (INNER.has(name)) return [];
  if ((name === 'cases' || name === 'branches') && Array.isArray(value))
    return [[name, (value as { steps: unknown }[]).map(({ steps: _steps, ...rest }) => rest)]];
  return [[name, value]];
}

const triggersOf = ({ triggers }: Graph): Item[] =>
  triggers.map((trigger, i) => ({
    key: trigger.key,
    pointer: `/triggers/${String(i)}`,
    content: { ...trigger },
  }));

function changes(before: readonly Item[], after: readonly Item[]): Change[] {
  const was = new Map(before.map((item) => [item.key, item]));
  const is = new Map(after.map((item) => [item.key, item]));
  const removed = before
    .filter(({ key }) => !is.has(key))
    .map(({ key, pointer, content }): Change => ({
      key,
      change: 'removed',
      pointer,
      fields: [],
      before: content,
      after: null,
    }));
  const others = after.flatMap((item): Change[] => {
    const { key, pointer, content } = item;
    const old = was.get(key);
    if (!old) return [{ key, change: 'added', pointer, fields: [], before: null, after: content }];
    const fields = changedFields(old.content, content);
    if (fields.length)
      return [{ key, change: 'changed', pointer, fields, before: old.content, after: content }];
    return neighbours(before, key) === neighbours(after, key)
      ? []
      : [{ key, change: 'moved', pointer, fields: [], before: old.pointer, after: pointer }];
  });
  return [...removed, ...others];
}

/** Where an item stands among those that stayed: a step is not moved because another was put in before it. */
function neighbours(items: readonly Item[], key: string): string {
  const own = items.find((item) => item.key === key);
  return own ? own.pointer.replace(/\d+(?=\/|$)/g, '#') : '';
}

const changedFields = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
  );
