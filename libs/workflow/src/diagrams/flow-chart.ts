import type { Graph, Step } from '../graph/graph.types';

export type Shape =
  'start' | 'end' | 'command' | 'decision' | 'wait' | 'approval' | 'fork' | 'join' | 'loop' | 'call' | 'set';

export interface ChartNode {
  id: string;
  shape: Shape;
  title: string;
  detail: string;
  /** how its step stands in a run; null for a definition */
  state: string | null;
}

export interface ChartEdge {
  from: string;
  to: string;
  label: string;
}

export interface Chart {
  nodes: ChartNode[];
  edges: ChartEdge[];
}

/** How a step stands in a run. */
export type StateOf = (step: Step) => string | null;

/** Lanes that end here go on at the next step. */
type Ends = { from: string; label: string }[];

/** A graph as boxes and arrows. */
export function chartOf(graph: Graph, stateOf: StateOf = () => null): Chart {
  const chart: Chart = { nodes: [], edges: [] };
  const triggers = graph.triggers.map((trigger) => trigger.event ?? trigger.cron ?? trigger.kind);
  add(chart, { id: '(start)', shape: 'start', title: 'Start', detail: triggers.join(', '), state: null });
  const ends = draw(chart, graph.steps, [{ from: '(start)', label: '' }], stateOf);
  add(chart, { id: '(end)', shape: 'end', title: 'End', detail: '', state: null });
  join(chart, ends, '(end)');
  return chart;
}

function draw(chart: Chart, steps: readonly Step[], entries: Ends, stateOf: StateOf): Ends {
  return steps.reduce((ends, step) => drawStep(chart, step, ends, stateOf), entries);
}

function drawStep(chart: Chart, step: Step, entries: Ends, stateOf: StateOf): Ends {
  const shape = SHAPES[step.type];
  add(chart, {
    id: step.key,
    shape,
    title: step.name ?? step.key,
    detail: detailOf(step),
    state: stateOf(step),
  });
  join(chart, entries, step.key);
  const from = (label: string): Ends => [{ from: step.key, label }];
  switch (step.type) {
    case 'condition':
      return [
        ...draw(chart, step.then, from('yes'), stateOf),
        ...draw(chart, step.else ?? [], from('no'), stateOf),
      ];
    case 'switch':
      return [
        ...step.cases.flatMap((one) => draw(chart, one.steps, from(one.key), stateOf)),
        ...draw(chart, step.default ?? [], from('else'), stateOf),
      ];
    case 'parallel': {
      const ends = step.branches.flatMap((branch) => draw(chart, branch.steps, from(branch.key), stateOf));
      const id = `${step.key}(join)`;
      add(chart, { id, shape: 'join', title: '', detail: '', state: stateOf(step) });
      join(chart, ends, id);
      return [{ from: id, label: '' }];
    }
    case 'for_each': {
      join(chart, draw(chart, step.steps, from('each'), stateOf), step.key);
      return from('done');
    }
    case 'stop':
      join(chart, from(''), '(end)');
      return [];
    default:
      return from('');
  }
}

const SHAPES: Record<Step['type'], Shape> = {
  command: 'command',
  condition: 'decision',
  switch: 'decision',
  wait: 'wait',
  approval: 'approval',
  parallel: 'fork',
  for_each: 'loop',
  sub_workflow: 'call',
  set: 'set',
  stop: 'set',
};

function detailOf(step: Step): string {
  switch (step.type) {
    case 'command':
      return step.command;
    case 'condition':
      return step.if;
    case 'wait':
      return [step.for ?? step.until ?? '', ...(step.events ?? []).map((event) => event.type)]
        .filter(Boolean)
        .join(' or ');
    case 'approval':
      return step.policy ?? step.subject.type;
    case 'for_each':
      return step.items;
    case 'sub_workflow':
      return step.workflow;
    case 'stop':
      return step.outcome ?? 'completed';
    case 'set':
      return Object.keys(step.values).join(', ');
    default:
      return '';
  }
}

const add = (chart: Chart, node: ChartNode): void => void chart.nodes.push(node);
const join = (chart: Chart, ends: Ends, to: string): void =>
  void chart.edges.push(...ends.map(({ from, label }) => ({ from, to, label })));
