import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger as Pino } from 'pino';
import { redact } from '../crypto/redact';
import { redactText } from '../crypto/redact-text';
import { readableLines } from './readable-lines';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** What Nest says about each module and route at every start. */
const FRAMEWORK = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** What Nest logs of a failed start and then throws to us, who tell it once. */
const THROWN_ANYWAY = new Set(['NestApplication', 'ExceptionHandler']);

/**
 * Structured logs behind Nest's logger: one JSON object a line, or readable lines where a person watches. Everything that
 * is not our own fixed words passes through redaction, since errors and their details may quote what a caller sent.
 */
export class StructuredLogger implements LoggerService {
  readonly pino: Pino;
  private readonly destination: ReturnType<typeof pino.destination> | undefined;

  constructor(level: LogLevel, stream?: DestinationStream) {
    const watched = stream ?? (process.stdout.isTTY ? readableLines(process.stdout) : undefined);
    // Written in the background: a request does not wait for a slow terminal or pipe.
    this.destination = watched ? undefined : pino.destination({ fd: 1, sync: false });
    this.pino = pino(
      {
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      watched ?? (this.destination as DestinationStream),
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(FRAMEWORK.has(String(rest[rest.length - 1])) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write(THROWN_ANYWAY.has(String(rest[rest.length - 1])) ? 'debug' : 'error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Puts out what is still held back; for the last moment of a process. */
  flush(): void {
    try {
      this.destination?.flushSync();
    } catch {
      // Nothing was written yet, or nobody reads any more: there is nowhere to complain to.
    }
  }

  /** Nest calls with `(message, …, context)`; the house's own code with `(fields, message)`, to which Nest adds the context. */
  private write(level: Exclude<LogLevel, 'silent'>, message: unknown, rest: unknown[]): void {
    if (!this.pino.isLevelEnabled(level)) return;
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const context = texts.pop();
    const fields: Record<string, unknown> = context === undefined ? {} : { context };
    let text: string | undefined;
    if (message instanceof Error) fields.err = redact(message);
    else if (typeof message === 'object' && message !== null) {
      Object.assign(fields, redact(message));
      text = texts.shift();
    } else text = redactText(String(message));
    // Nest's own error(message, stack, context).
    if (texts[0] !== undefined) fields.stack = redactText(texts[0]);
    if (text === undefined) this.pino[level](fields);
    else this.pino[level](fields, text);
  }
}
