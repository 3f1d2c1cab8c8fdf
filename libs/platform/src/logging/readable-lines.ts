import type { Writable } from 'node:stream';

interface Line {
  level: string;
  time: string;
  msg?: string;
  context?: string;
  err?: { message?: string; stack?: string };
  [field: string]: unknown;
}

/** The same lines for a person at a terminal: time, level, words, then the fields. */
export function readableLines(out: Pick<Writable, 'write'>): { write(line: string): void } {
  return {
    write(line) {
      const { level, time, msg, context, err, stack, ...fields } = JSON.parse(line) as Line;
      const details = Object.entries(fields).map(([name, value]) => `${name}=${shown(value)}`);
      const words = [
        time.slice(11, 19),
        level.padEnd(5),
        context ? `${context}:` : '',
        msg ?? err?.message ?? '',
        ...details,
      ];
      out.write(`${words.filter(Boolean).join(' ')}\n`);
      const trace = err?.stack ?? (typeof stack === 'string' ? stack : undefined);
      if (trace) out.write(`${trace}\n`);
    },
  };
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
