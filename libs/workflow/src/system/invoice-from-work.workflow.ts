import { defineWorkflow } from './define-workflow';
import { LEDGER_OUTCOME, pushToLedger } from './push-to-ledger.steps';

const INVOICE = '{{ vars.invoiceId }}';
/** Somebody has done by hand what this step is for. */
const GONE_ON = ['invalid_transition'];

/**
 * Work that is done is invoiced: drafted, approved where a policy or a limit asks for it, issued, told to the ledger and
 * to the client. A piece of work is invoiced once; whoever has drafted an invoice for it by hand goes on by hand.
 */
export const invoiceFromWork = defineWorkflow({
  key: 'system.invoice-from-work',
  name: 'Invoice for work that is done',
  description:
    'Drafts an invoice for a milestone, a task at a fixed fee or the hours of a project, has it approved above the limit, issues it, tells the ledger and the client.',
  graph: {
    triggers: [
      {
        key: 'milestone',
        kind: 'event',
        event: 'milestone.completed',
        // One that a schedule invoices is the schedule's.
        filter:
          '($type(data.billingAmountMinor) = "number" ? data.billingAmountMinor > 0 : false) and data.invoiceScheduleItemId = null and $boolean(data.clientId)',
        dedupe: 'data.milestoneId',
      },
      {
        key: 'task',
        kind: 'event',
        event: 'task.completed',
        filter:
          'data.billable and ($type(data.fixedFeeMinor) = "number" ? data.fixedFeeMinor > 0 : false) and $boolean(data.clientId)',
        dedupe: 'data.taskId',
      },
      { key: 'hours', kind: 'event', event: 'project.time_threshold_reached' },
    ],
    entity: { type: 'project', id: '{{ event.data.projectId }}' },
    onFailure: 'stop',
    steps: [
      {
        key: 'work',
        name: 'What was done',
        type: 'switch',
        cases: [
          {
            key: 'milestone',
            when: 'event.type = "milestone.completed"',
            steps: [
              {
                key: 'forMilestone',
                type: 'command',
                command: 'invoice.draft_from_milestone',
                input: { milestoneId: '{{ event.data.milestoneId }}' },
              },
            ],
          },
          {
            key: 'task',
            when: 'event.type = "task.completed"',
            steps: [
              {
                key: 'forTask',
                type: 'command',
                command: 'invoice.draft_from_task',
                input: { taskId: '{{ event.data.taskId }}' },
              },
            ],
          },
        ],
        default: [
          {
            key: 'forHours',
            type: 'command',
            command: 'invoice.draft_from_time',
            input: { projectId: '{{ event.data.projectId }}' },
            skipOn: ['revenue.invoice.no_time'],
          },
        ],
      },
      {
        key: 'draft',
        type: 'set',
        values: {
          invoiceId: '{{ [steps.forMilestone, steps.forTask, steps.forHours].output.id[0] }}',
          status: '{{ [steps.forMilestone, steps.forTask, steps.forHours].output.status[0] }}',
          source: '{{ [steps.forMilestone, steps.forTask, steps.forHours].output.source[0] }}',
        },
      },
      {
        key: 'ours',
        name: 'Whether the draft is this run’s own',
        type: 'condition',
        if: 'vars.status = "draft" and vars.source in ["workflow", "time_and_materials"]',
        then: [],
        else: [
          {
            key: 'notOurs',
            type: 'stop',
            reason: 'the work is invoiced otherwise, or nothing of it is left',
          },
        ],
      },
      {
        key: 'approval',
        type: 'approval',
        subject: { type: 'invoice', id: INVOICE },
        asking: {
          command: 'invoice.request_approval',
          input: { id: INVOICE, approvalRequestId: '{{ approval.id }}' },
        },
        when: 'organization.activeMembers != 1',
        skipReason: 'nobody else is there who could approve',
        expiresAfter: 'P30D',
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
            command: 'invoice.reject',
            input: {
              id: INVOICE,
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
        key: 'approve',
        type: 'command',
        command: 'invoice.approve',
        input: { id: INVOICE, approvedById: '{{ steps.approval.output.approvedById }}' },
        when: 'steps.approval.output.status = "approved"',
        skipReason: 'no approval was needed',
        // That the invoice is approved follows from the approval as its issue does: neither causes the other.
        aside: true,
        skipOn: GONE_ON,
      },
      { key: 'issue', type: 'command', command: 'invoice.issue', input: { id: INVOICE }, skipOn: GONE_ON },
      {
        key: 'tell',
        type: 'parallel',
        branches: [
          { key: 'ledger', steps: pushToLedger('invoice', INVOICE) },
          {
            key: 'portal',
            steps: [
              {
                key: 'notify',
                name: 'Whoever of the client may see it in the portal',
                type: 'command',
                command: 'portal_link.notify',
                input: { purpose: 'invoice', targetId: INVOICE },
                aside: true,
                // The invoice stands, whether or not somebody could be told of it.
                onError: 'continue',
              },
            ],
          },
        ],
      },
    ],
    output: { invoiceId: INVOICE, ledger: LEDGER_OUTCOME },
  },
});
