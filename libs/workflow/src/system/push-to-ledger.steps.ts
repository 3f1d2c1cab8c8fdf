import type { Step } from '../graph/graph.types';

/**
 * Has a document told to the ledger and waits until it lies there, for three days. Where none is connected this is
 * skipped; where the ledger refuses the run goes on, and says so: the document stands, and the refusal is an event.
 */
export const pushToLedger = (entityType: 'invoice' | 'bill', entityId: string): Step[] => [
  {
    key: 'push',
    type: 'command',
    command: 'ledger_sync.push',
    input: { entityType, entityId },
    skipOn: ['revenue.ledger_sync.no_connection', 'revenue.ledger_sync.not_pushable'],
  },
  {
    key: 'pushed',
    type: 'wait',
    when: 'steps.push.status = "succeeded"',
    skipReason: 'it was not told to a ledger',
    events: ['ledger_sync.pushed', 'ledger_sync.failed', 'ledger_sync.conflict_detected'].map((type) => ({
      type,
      entity: '{{ steps.push.output.id }}',
    })),
    for: 'P3D',
    onTimeout: 'continue',
  },
];

/** The event that the wait ended with; null where no ledger was told, or did not answer in time. */
export const LEDGER_OUTCOME = '{{ steps.pushed.output.event.type }}';
