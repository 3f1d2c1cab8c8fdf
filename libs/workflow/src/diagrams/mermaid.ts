import type { Chart, ChartNode, Shape } from './flow-chart';
import { colourOf, STATES } from './colours';

const BRACKETS: Record<Shape, readonly [string, string]> = {
  start: ['([', '])'],
  end: ['([', '])'],
  command: ['[', ']'],
  decision: ['{', '}'],
  wait: ['[/', '/]'],
  approval: ['[[', ']]'],
  fork: ['{{', '}}'],
  join: ['{{', '}}'],
  loop: ['[(', ')]'],
  call: ['[[', ']]'],
  set: ['(', ')'],
};

/** A chart as a Mermaid flowchart. Names are put in as entities, so that no text of theirs is read as the language. */
export function mermaidOf({ nodes, edges }: Chart): string {
  const ids = new Map(nodes.map((node, i) => [node.id, `n${String(i)}`]));
  const idOf = (id: string): string => ids.get(id) ?? 'n0';
  const lines = [
    'flowchart TD',
    ...nodes.map((node) => `  ${idOf(node.id)}${boxOf(node)}`),
    ...edges.map(
      ({ from, to, label }) => `  ${idOf(from)} -->${label ? `|"${entities(label)}"|` : ''} ${idOf(to)}`,
    ),
    ...nodes.flatMap(({ id, state }) => (state === null ? [] : [`  class ${idOf(id)} ${state}`])),
    ...STATES.filter((state) => nodes.some((node) => node.state === state)).map(
      (state) => `  classDef ${state} fill:${colourOf(state).fill},stroke:${colourOf(state).stroke}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function boxOf({ shape, title, detail }: ChartNode): string {
  const [open, close] = BRACKETS[shape];
  const text = [title, detail].filter(Boolean).map(entities).join('<br/>');
  return `${open}"${text || ' '}"${close}`;
}

const entities = (text: string): string =>
  text.slice(0, 80).replace(/[^\p{L}\p{N} .,:_-]/gu, (char) => `#${String(char.codePointAt(0) ?? 32)};`);
