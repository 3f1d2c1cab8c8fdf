import { CancelRun } from './cancel-run/cancel-run.command';
import { CancelRunHandler } from './cancel-run/cancel-run.handler';
import { MigrateRun } from './migrate-run/migrate-run.command';
import { MigrateRunHandler } from './migrate-run/migrate-run.handler';
import { ListRunActionsHandler } from './read-runs/read-runs.handlers';
import { ListRunActions } from './read-runs/read-runs.queries';
import { ReplayRun } from './replay-run/replay-run.command';
import { ReplayRunHandler } from './replay-run/replay-run.handler';
import { RetryRun, SkipStep } from './retry-run/retry-run.commands';
import { RetryRunHandler, SkipStepHandler } from './retry-run/retry-run.handlers';

export const runCommands = [CancelRun, RetryRun, SkipStep, ReplayRun, MigrateRun];
export const runQueries = [ListRunActions];
export const runHandlers = [
  CancelRunHandler,
  RetryRunHandler,
  SkipStepHandler,
  ReplayRunHandler,
  MigrateRunHandler,
  ListRunActionsHandler,
];
