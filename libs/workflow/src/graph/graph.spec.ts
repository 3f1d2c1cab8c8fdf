import { MovableClock } from '@omni/platform';
import { chartOf } from '../diagrams/flow-chart';
import { mermaidOf } from '../diagrams/mermaid';
import { svgOf } from '../diagrams/svg';
import { retryDelay } from '../engine/step-fault';
import { diffGraphs } from './diff-graphs';
import { after, durationMs } from './durations';
import { graphContract } from './graph.contract';
import { graphHash } from './graph-hash';
import type { Graph } from './graph.types';

const graph: Graph = {
  triggers: [{ key: 't', kind: 'manual' }],
  steps: [
    { key: 'a', type: 'command', command: 'x.y' },
    { key: 'b', type: 'condition', if: 'true', then: [{ key: 'c', type: 'stop' }] },
  ],
};

describe('durations', () => {
  it.each([
    ['PT15M', 900_000],
    ['P1W2DT3H4M5S', 788_645_000],
    ['P7D', 604_800_000],
  ])('%s is %i ms', (text, ms) => expect(durationMs(text)).toBe(ms));
  it.each(['P', 'PT', '1D', 'P1M', 'P-1D', 'P1DT', ''])('%s is none', (text) =>
    expect(() => durationMs(text)).toThrow(RangeError),
  );
  it('are added to instants', () =>
    expect(after(new MovableClock('2026-03-02T09:00:00.000Z').now().toISOString(), 'P1D')).toBe(
      '2026-03-03T09:00:00.000Z',
    ));
});

describe('a graph', () => {
  it('is named by its content, whatever the order of its properties', () => {
    const turned = {
      steps: graph.steps.map((step) => Object.fromEntries(Object.entries(step).reverse())),
      triggers: graph.triggers,
    };
    expect(graphHash(turned as unknown as Graph)).toBe(graphHash(graph));
    expect(graphHash({ ...graph, timeout: 'P1D' })).not.toBe(graphHash(graph));
  });

  it('is told apart from another step by step; a step that another was put before has not moved', () => {
    const later: Graph = { ...graph, steps: [{ key: 'n', type: 'set', values: {} }, ...graph.steps] };
    expect(diffGraphs(graph, later).steps.map(({ key, change }) => [key, change])).toEqual([['n', 'added']]);
    expect(diffGraphs(graph, graph)).toEqual({ steps: [], triggers: [], settings: [] });
  });

  it('is refused with a pointer where its shape is wrong', () => {
    const bad = graphContract.safeParse({
      triggers: [],
      steps: [{ key: 'x', type: 'command', comand: 'y' }],
    });
    expect(bad.error?.issues.map((issue) => issue.path.join('/'))).toEqual(['steps/0/command', 'steps/0']);
  });

  it('is not taken with more steps or expressions than can be drawn and tried', () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ key: `s${String(i)}`, type: 'stop' }));
    const faultsOf = (graph: object) =>
      graphContract
        .safeParse({ triggers: [], ...graph })
        .error?.issues.map((issue) => [issue.path.join('/'), issue.message]);
    const nested = [
      { key: 'a', type: 'condition', if: 'true', then: steps(100), else: steps(99) },
      { key: 'b', type: 'stop' },
    ];
    expect(faultsOf({ steps: nested.slice(0, 1) })).toBeUndefined();
    expect(faultsOf({ steps: nested })).toEqual([['steps', 'at most 200 steps']]);
    expect(
      faultsOf({ steps: [{ key: 'a', type: 'set', values: { all: '{{ 1 }}'.repeat(2_001) } }] }),
    ).toEqual([['steps', 'at most 2,000 expressions in all']]);
  });

  it('is not taken with schemas that would not be run', () => {
    const form = { type: 'object', properties: { a: { $ref: '#' } } };
    const subject = { type: 'invoice', id: '{{ input.id }}' };
    const parsed = graphContract.safeParse({
      triggers: [],
      inputSchema: { $async: true },
      steps: [{ key: 'ask', type: 'approval', subject, form }],
    });
    expect(parsed.error?.issues.map(({ path }) => path.join('/'))).toEqual([
      'inputSchema/$async',
      'steps/0/form/properties/a/$ref',
    ]);
  });

  it('is drawn whole: every step a box, every stop at the end', () => {
    const chart = chartOf(graph);
    expect(chart.nodes.map(({ id }) => id)).toEqual(['(start)', 'a', 'b', 'c', '(end)']);
    expect(mermaidOf(chart).match(/-->/g)).toHaveLength(chart.edges.length);
    expect(svgOf(chart)).toMatch(/^<svg [^>]*role="img"/);
  });
});

describe('another try', () => {
  const fault = (code: string, passing: boolean) => ({ error: { code, message: '' }, passing });
  it('comes for what passes, later each time, eight times at most', () => {
    const delays = [1, 2, 3, 7, 8].map((attempt) =>
      retryDelay(fault('unavailable', true), attempt, undefined),
    );
    expect(delays).toEqual([2_000, 4_000, 8_000, 128_000, null]);
    expect(retryDelay(fault('revenue.invoice.no_lines', false), 1, undefined)).toBeNull();
    expect(
      retryDelay(fault('revenue.invoice.no_lines', false), 1, {
        attempts: 2,
        delay: 'PT1M',
        on: ['revenue.invoice.no_lines'],
      }),
    ).toBe(60_000);
  });
});
