import { formatPatch, type StructuredPatchHunk } from 'diff';
import type { DiffPart } from './document-diff';

/** Unchanged lines that are shown before and after what changed. */
const CONTEXT = 2;
const MARKS = { same: ' ', added: '+', removed: '-' } as const;

interface Line {
  mark: ' ' | '+' | '-';
  text: string;
}

/** A unified patch of what a comparison found, so that nothing is compared twice. */
export function patchOf(oldFileName: string, newFileName: string, parts: readonly DiffPart[]): string {
  const lines = parts.flatMap(({ kind, text }) =>
    text.split(/(?<=\n)/).map((line): Line => ({ mark: MARKS[kind], text: line })),
  );
  return formatPatch({
    oldFileName,
    newFileName,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: hunksOf(lines),
  });
}

function hunksOf(lines: readonly Line[]): StructuredPatchHunk[] {
  const shown = shownOf(lines);
  const hunks: StructuredPatchHunk[] = [];
  let open: StructuredPatchHunk | null = null;
  let [oldStart, newStart] = [1, 1];
  for (const [i, { mark, text }] of lines.entries()) {
    if (!shown[i]) open = null;
    else {
      if (!open) hunks.push((open = { oldStart, oldLines: 0, newStart, newLines: 0, lines: [] }));
      open.lines.push(...written(mark, text));
      if (mark !== '+') open.oldLines += 1;
      if (mark !== '-') open.newLines += 1;
    }
    if (mark !== '+') oldStart += 1;
    if (mark !== '-') newStart += 1;
  }
  return hunks;
}

function shownOf(lines: readonly Line[]): boolean[] {
  const shown = lines.map(() => false);
  for (const [i, { mark }] of lines.entries())
    if (mark !== ' ') shown.fill(true, Math.max(0, i - CONTEXT), i + CONTEXT + 1);
  return shown;
}

const written = (mark: string, text: string): string[] =>
  text.endsWith('\n') ? [mark + text.slice(0, -1)] : [mark + text, '\\ No newline at end of file'];
