import { StartFault } from '@omni/platform/start';

/** A process that has begun, and how it ends well. */
export interface Running {
  stop(): Promise<void>;
}

/** A stop that takes longer than this is given up: whoever asked for it would kill the process soon anyway. */
const STOP_LIMIT_MS = 25_000;

/** Two signals within this are one request. */
const TWICE_MS = 1_000;

/**
 * Runs a process of the product from its start to its signal. What keeps it from starting is told in one sentence; a
 * second signal ends it at once.
 */
export function runProcess(start: (signal: AbortSignal) => Promise<Running>): void {
  const asked = new AbortController();
  const started = start(asked.signal);
  let stopping = false;
  let askedAt = 0;
  const stop = (): void => {
    // A signal to the whole process group arrives twice: by itself and forwarded by the launcher.
    if (stopping && performance.now() - askedAt < TWICE_MS) return;
    if (stopping) process.exit(1);
    stopping = true;
    askedAt = performance.now();
    asked.abort();
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    started.then(
      (running) => running.stop().then(() => process.exit(0), fail),
      // It was still waiting for something that it needs: there is nothing to end.
      () => process.exit(0),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  started.catch((error: unknown) => {
    if (!stopping) fail(error);
  });
}

function fail(error: unknown): never {
  const told =
    error instanceof StartFault
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${told}\n`);
  process.exit(1);
}
