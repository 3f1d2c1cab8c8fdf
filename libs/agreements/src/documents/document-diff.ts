import { createTwoFilesPatch, diffLines } from 'diff';
import type { Block } from './block.contract';
import { plainText } from './block-text';

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

/** What changed between two documents, line by line of their plain texts. */
export function documentDiff(
  from: { name: string; blocks: readonly Block[] },
  to: { name: string; blocks: readonly Block[] },
): DocumentDiff {
  const [before, after] = [plainText(from.blocks), plainText(to.blocks)];
  const parts = diffLines(before, after).map(({ added, removed, value, count }): DiffPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
    lines: count,
  }));
  const sum = (kind: DiffPart['kind']): number =>
    parts.reduce((total, part) => total + (part.kind === kind ? part.lines : 0), 0);
  return {
    added: sum('added'),
    removed: sum('removed'),
    parts,
    patch: createTwoFilesPatch(from.name, to.name, before, after, undefined, undefined, { context: 2 }),
  };
}
