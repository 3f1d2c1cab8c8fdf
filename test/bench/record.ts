import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const PAGE = 'docs/performance.md';

/** Puts what was measured between the marks of its section of docs/performance.md, in the place of what stood there. */
export function record(section: string, command: string, text: string): void {
  const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [head, tail] = [page.indexOf(open), page.indexOf(close)];
  if (head < 0 || tail < head) throw new Error(`${PAGE} has no section ${section}`);
  const [cpu] = cpus();
  const when = `Measured on ${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.version}, by \`${command}\`:`;
  writeFileSync(
    PAGE,
    `${page.slice(0, head + open.length)}\n\n${when}\n\n${text.trim()}\n\n${page.slice(tail)}`,
  );
}
