import { Fault, cut, faultFromPg, isRetryable } from '@omni/platform';
import { ExpressionError } from '../expressions/expression-error';
import { durationMs } from '../graph/durations';
import type { Retry } from '../graph/graph.types';
import type { RunError } from '../runs/run.entity';

/** Why a step failed, and whether another try may do better. */
export interface StepFault {
  error: RunError;
  passing: boolean;
}

const DEFAULT: Required<Omit<Retry, 'on'>> = { attempts: 8, delay: 'PT2S', factor: 2, maxDelay: 'PT1H' };
const PASSING = new Set(['write_conflict', 'unavailable', 'idempotency_in_progress', 'rate_limited']);

/**
 * What an error says about the step that met it. A database that cannot be reached says nothing about the step: then the
 * whole advance is tried again, and this answers null.
 */
export function stepFault(error: unknown, step: string): StepFault | null {
  if (error instanceof ExpressionError)
    return { error: { code: 'workflow.expression.failed', message: error.message, step }, passing: false };
  if (error instanceof Fault) return ofFault(error, step);
  if (isRetryable(error)) return null;
  const fault = faultFromPg(error);
  if (fault) return fault.status >= 500 ? null : ofFault(fault, step);
  const message = error instanceof Error ? cut(error.message, 1000) : 'unknown error';
  return { error: { code: 'internal_error', message, step }, passing: true };
}

function ofFault(fault: Fault, step: string): StepFault {
  const details = (fault.options.errors ?? []).slice(0, 5).map((e) => `${e.pointer} ${e.message}`);
  const message = details.length ? `${fault.message} ${details.join('; ')}` : fault.message;
  return {
    error: {
      code: fault.code,
      message: cut(message, 1000),
      step,
    },
    passing: fault.status >= 500 || fault.status === 429 || PASSING.has(fault.code),
  };
}

/** When a step that failed is tried again, in milliseconds from now; null when it is not. */
export function retryDelay(fault: StepFault, attempt: number, retry: Retry | undefined): number | null {
  const policy = { ...DEFAULT, ...defined(retry) };
  const worth = fault.passing || (retry?.on?.includes(fault.error.code) ?? false);
  if (!worth || attempt >= policy.attempts) return null;
  const delay = durationMs(policy.delay) * policy.factor ** (attempt - 1);
  return Math.min(delay, durationMs(policy.maxDelay));
}

const defined = (retry: Retry | undefined): Partial<Retry> =>
  Object.fromEntries(Object.entries(retry ?? {}).filter(([, value]) => value !== undefined));
