import { diffLines } from 'diff';
import type { Block } from './block.contract';
import { plainText } from './block-text';
import { patchOf } from './patch';

export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** lines that it takes */
  lines: number;
}

export interface DocumentDiff {
  added: number;
  removed: number;
  parts: DiffPart[];
  /** the same as a unified patch */
  patch: string;
}

/** Looking for the fewest changes takes the square of their number. Where nearly all is another text, nobody needs the fewest. */
const LIMITS = { maxEditLength: 3000, timeout: 2000 };

/**
 * What changed between two documents, line by line of their plain texts. Between documents that share next to nothing, all
 * between their common beginning and end counts as replaced.
 */
export function documentDiff(
  from: { name: string; blocks: readonly Block[] },
  to: { name: string; blocks: readonly Block[] },
): DocumentDiff {
  const [before, after] = [plainText(from.blocks), plainText(to.blocks)];
  const found = diffLines(before, after, LIMITS)?.map(({ added, removed, value, count }): DiffPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
    lines: count,
  }));
  const parts = found ?? replaced(linesOf(before), linesOf(after));
  const sum = (kind: DiffPart['kind']): number =>
    parts.reduce((total, part) => total + (part.kind === kind ? part.lines : 0), 0);
  return { added: sum('added'), removed: sum('removed'), parts, patch: patchOf(from.name, to.name, parts) };
}

function replaced(before: readonly string[], after: readonly string[]): DiffPart[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const part = (kind: DiffPart['kind'], lines: readonly string[]): DiffPart => ({
    kind,
    text: lines.join(''),
    lines: lines.length,
  });
  return [
    part('same', before.slice(0, head)),
    part('removed', before.slice(head, before.length - tail)),
    part('added', after.slice(head, after.length - tail)),
    part('same', before.slice(before.length - tail)),
  ].filter(({ lines }) => lines > 0);
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));
