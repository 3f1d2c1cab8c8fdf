import type { RunError } from '../runs/run.entity';

/** A step failed for good, and its run with it. */
export class Failed extends Error {
  constructor(readonly error: RunError) {
    super(error.message);
  }
}

/** A step ended the run, and well. */
export class Stopped extends Error {
  constructor(readonly reason: string | null) {
    super(reason ?? 'stopped');
  }
}
