import * as dagre from '@dagrejs/dagre';
import { escapedMarkup } from '@omni/platform';
import { colourOf } from './colours';
import type { Chart, ChartNode } from './flow-chart';

interface Point {
  x: number;
  y: number;
}
type Box = Point & { width: number; height: number };

/** What of the layout is used; its own types cannot be resolved from here. */
interface Layout {
  setGraph(label: object): void;
  setDefaultEdgeLabel(make: () => object): void;
  setNode(id: string, label: object): void;
  setEdge(from: string, to: string): void;
  graph(): { width?: number; height?: number };
  node(id: string): Box;
  edge(from: string, to: string): { points?: Point[] };
}
const { Graph, layout } = dagre as unknown as { Graph: new () => Layout; layout: (graph: Layout) => void };

const CHARACTER = 7.2;
const LINE = 18;
const PADDING = 14;
const MARGIN = 16;
const MAX_TEXT = 42;

/** A chart as SVG: text and shapes alone, nothing that a viewer would run or load. */
export function svgOf(chart: Chart): string {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 46, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of chart.nodes) graph.setNode(node.id, sizeOf(node));
  for (const { from, to } of chart.edges) graph.setEdge(from, to);
  layout(graph);
  const { width = 100, height = 100 } = graph.graph();
  const boxOf = (id: string): Box => graph.node(id);
  const edges = chart.edges.map(({ from, to, label }) => {
    const { points = [] } = graph.edge(from, to);
    return arrow(points, label);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#4a5568"/></marker></defs>',
    ...edges,
    ...chart.nodes.map((node) => box(node, boxOf(node.id))),
    '</svg>',
    '',
  ].join('\n');
}

function sizeOf({ shape, title, detail }: ChartNode): { width: number; height: number } {
  if (shape === 'join') return { width: 60, height: 8 };
  const longest = Math.max(cut(title).length, cut(detail).length, 6);
  const lines = detail ? 2 : 1;
  const wide = shape === 'decision' ? 1.35 : 1;
  return {
    width: (longest * CHARACTER + 2 * PADDING) * wide,
    height: lines * LINE + 2 * PADDING * (wide > 1 ? 1.4 : 0.8),
  };
}

function box(node: ChartNode, { x, y, width, height }: Box): string {
  const { fill, stroke } = colourOf(node.state);
  const paint = `fill="${fill}" stroke="${stroke}" stroke-width="1.5"`;
  const [left, top] = [x - width / 2, y - height / 2];
  const rect = (radius: number): string =>
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" ${paint}/>`;
  const outline =
    node.shape === 'decision'
      ? `<path d="M${round(x)} ${round(top)} ${round(x + width / 2)} ${round(y)} ${round(x)} ${round(top + height)} ${round(left)} ${round(y)}z" ${paint}/>`
      : rect(node.shape === 'start' || node.shape === 'end' ? height / 2 : 6);
  const state = node.state === null ? '' : ` data-state="${escaped(node.state)}"`;
  const first = node.detail ? y - 3 : y + 4;
  return [
    `<g data-step="${escaped(node.id)}"${state}>`,
    outline,
    node.title
      ? `<text x="${round(x)}" y="${round(first)}" text-anchor="middle" font-weight="600">${escaped(cut(node.title))}</text>`
      : '',
    node.detail
      ? `<text x="${round(x)}" y="${round(first + LINE - 2)}" text-anchor="middle" fill="#4a5568" font-size="11">${escaped(cut(node.detail))}</text>`
      : '',
    node.state === null ? '' : `<title>${escaped(`${node.title}: ${node.state}`)}</title>`,
    '</g>',
  ].join('');
}

function arrow(points: readonly Point[], label: string): string {
  const path = points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join(' ');
  const middle = points[Math.floor(points.length / 2)];
  const text =
    label && middle
      ? `<text x="${round(middle.x + 6)}" y="${round(middle.y)}" font-size="11" fill="#4a5568">${escaped(cut(label))}</text>`
      : '';
  return `<path d="${path}" fill="none" stroke="#4a5568" marker-end="url(#tip)"/>${text}`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
const cut = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text);

/** Controls are no XML at all, however they are written. */
const escaped = (text: string): string => escapedMarkup(text.replace(/\p{Cc}/gu, ' '));
