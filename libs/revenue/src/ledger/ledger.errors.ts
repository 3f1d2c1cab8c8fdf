import { conflict, notFound, type Fault } from '@omni/platform';

export const noConnection = (): Fault =>
  conflict('revenue.ledger_sync.no_connection', 'No ledger is connected.');

export const connectionUnknown = (): Fault => notFound('ledger connection');

export const notPushable = (why: string): Fault =>
  conflict('revenue.ledger_sync.not_pushable', `The ledger does not take it: ${why}.`);
