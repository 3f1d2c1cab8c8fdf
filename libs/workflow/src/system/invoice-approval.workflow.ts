import { defineWorkflow } from './define-workflow';

const INVOICE = '{{ event.data.id }}';
/** Somebody has done by hand what this step is for. */
const GONE_ON = ['invalid_transition'];

/**
 * Somebody asked by hand for the approval of a draft: whom the policies name is asked, else owners and managers, and their
 * answer approves or rejects it. What a workflow asks for, it waits for itself.
 */
export const invoiceApproval = defineWorkflow({
  key: 'system.invoice-approval',
  name: 'Ask for the approval of an invoice',
  description: 'Asks those who approve invoices about a draft, and approves or rejects it by their answer.',
  graph: {
    triggers: [
      {
        key: 'asked',
        kind: 'event',
        event: 'invoice.approval_requested',
        filter: 'data.approvalRequestId = null',
      },
    ],
    entity: { type: 'invoice', id: INVOICE },
    onFailure: 'stop',
    steps: [
      {
        key: 'policy',
        name: 'Whom the policies and limits name',
        type: 'approval',
        subject: { type: 'invoice', id: INVOICE },
        when: 'organization.activeMembers != 1',
        skipReason: 'nobody else is there who could approve',
        expiresAfter: 'P30D',
        onRejected: 'continue',
        skipOn: GONE_ON,
      },
      {
        key: 'anyone',
        name: 'Where no policy names anybody: owners and managers',
        type: 'approval',
        subject: { type: 'invoice', id: INVOICE },
        rules: [{ name: 'Owner or manager', roles: ['owner', 'manager'], dueAfter: 'P3D' }],
        when: 'steps.policy.output.status = "not_required"',
        skipReason: 'somebody was named',
        expiresAfter: 'P30D',
        onRejected: 'continue',
        skipOn: GONE_ON,
      },
      {
        key: 'answer',
        type: 'set',
        values: {
          status: '{{ [steps.anyone.output.status, steps.policy.output.status][0] }}',
          reason: '{{ [steps.anyone.output.reason, steps.policy.output.reason][0] }}',
          approvedById: '{{ [steps.anyone.output.approvedById, steps.policy.output.approvedById][0] }}',
        },
      },
      {
        key: 'granted',
        type: 'condition',
        if: '$not(vars.status in ["rejected", "expired", "cancelled"])',
        then: [],
        else: [
          {
            key: 'reject',
            type: 'command',
            command: 'invoice.reject',
            input: { id: INVOICE, reason: '{{ vars.reason != null ? vars.reason }}' },
            skipOn: GONE_ON,
          },
          { key: 'notGranted', type: 'stop', reason: 'the approval was {{ vars.status }}' },
        ],
      },
      {
        key: 'approve',
        type: 'command',
        command: 'invoice.approve',
        input: { id: INVOICE, approvedById: '{{ vars.approvedById }}' },
        skipOn: GONE_ON,
      },
    ],
    output: { invoiceId: INVOICE },
  },
});
