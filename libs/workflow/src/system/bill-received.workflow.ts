import { defineWorkflow } from './define-workflow';
import { LEDGER_OUTCOME, pushToLedger } from './push-to-ledger.steps';

const BILL = '{{ event.data.billId }}';
/** Somebody has done by hand what this step is for. */
const GONE_ON = ['invalid_transition'];

/**
 * A bill that came in is approved by whom the policies ask (see `default-policies.ts`), and told to the ledger. Who is
 * alone approves by writing it down.
 */
export const billReceived = defineWorkflow({
  key: 'system.bill-received',
  name: 'Approve a bill that came in',
  description: 'Asks for the approval of a bill as the policies have it, approves it and tells the ledger.',
  graph: {
    triggers: [{ key: 'received', kind: 'event', event: 'bill.received' }],
    entity: { type: 'bill', id: BILL },
    onFailure: 'stop',
    steps: [
      {
        key: 'approval',
        type: 'approval',
        subject: { type: 'bill', id: BILL },
        asking: {
          command: 'bill.request_approval',
          input: { id: BILL, approvalRequestId: '{{ approval.id }}' },
        },
        when: 'organization.activeMembers != 1',
        skipReason: 'nobody else is there who could approve',
        onRejected: 'continue',
        skipOn: GONE_ON,
      },
      {
        key: 'granted',
        type: 'condition',
        if: 'steps.approval.status = "skipped" or steps.approval.output.status in ["approved", "not_required"]',
        then: [],
        else: [
          {
            key: 'reject',
            type: 'command',
            command: 'bill.reject',
            input: {
              id: BILL,
              reason: '{{ steps.approval.output.reason != null ? steps.approval.output.reason }}',
            },
            skipOn: GONE_ON,
          },
          {
            key: 'notGranted',
            type: 'stop',
            reason: 'the approval was {{ steps.approval.output.status }}',
          },
        ],
      },
      {
        key: 'ask',
        name: 'What nobody had to be asked about is approved as if they had',
        type: 'command',
        command: 'bill.request_approval',
        input: { id: BILL },
        when: 'steps.approval.status = "skipped"',
        skipReason: 'it was asked for',
        aside: true,
        skipOn: GONE_ON,
      },
      {
        key: 'approve',
        type: 'command',
        command: 'bill.approve',
        input: { id: BILL, approvedById: '{{ steps.approval.output.approvedById }}' },
        skipOn: GONE_ON,
      },
      ...pushToLedger('bill', BILL),
    ],
    output: { billId: BILL, ledger: LEDGER_OUTCOME },
  },
});
