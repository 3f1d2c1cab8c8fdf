import { Logger } from '@nestjs/common';
import { StartFault } from '@omni/platform/start';

/** A process that has begun, and how it ends well. */
export interface Running {
  stop(): Promise<void>;
}

/** A stop that takes longer than this is given up: whoever asked for it would kill the process soon anyway. */
const STOP_LIMIT_MS = 25_000;

const log = new Logger('Process');

/** Two signals within this are one request. */
const TWICE_MS = 1_000;

/**
 * Runs a process of the product from its start to its signal. What keeps it from starting is told in one sentence; a
 * second signal ends it at once. It outlives a promise that nobody waits for, and stops with 1 when an error is caught by
 * nobody.
 */
export function runProcess(start: (signal: AbortSignal) => Promise<Running>): void {
  const asked = new AbortController();
  const started = start(asked.signal);
  let stopping = false;
  let askedAt = 0;
  const stop = (code = 0): void => {
    // A signal to the whole process group arrives twice: by itself and forwarded by the launcher.
    if (stopping && performance.now() - askedAt < TWICE_MS) return;
    if (stopping) process.exit(1);
    stopping = true;
    askedAt = performance.now();
    asked.abort();
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    started.then(
      (running) => running.stop().then(() => process.exit(code), fail),
      // It was still waiting for something that it needs: there is nothing to end.
      () => process.exit(code),
    );
  };
  process.on('SIGTERM', () => stop());
  process.on('SIGINT', () => stop());
  // A promise that nobody waits for is a fault of one request; the others that are under way are not to end with it.
  process.on('unhandledRejection', (err) =>
    log.error({ err }, 'a promise was rejected that nobody waits for'),
  );
  // What threw outside of any promise may have left anything behind: what is under way is ended, and nothing begun.
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'an error was caught by nobody: the process stops');
    if (!stopping) stop(1);
  });
  started.catch((error: unknown) => {
    if (!stopping) fail(error);
  });
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof StartFault ? error.message : traceOf(error)}\n`);
  process.exit(1);
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
