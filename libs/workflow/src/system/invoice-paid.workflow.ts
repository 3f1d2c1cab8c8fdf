import { defineWorkflow } from './define-workflow';

/**
 * Money came in: a prospect is a client, and somebody thanks them. The days until then are the one constant of this
 * workflow, in its first step: a clone of it has others.
 */
export const invoicePaid = defineWorkflow({
  key: 'system.invoice-paid',
  name: 'Follow up on a paid invoice',
  description:
    'Makes a prospect who paid an active client, and gives the client’s owner a task to follow up seven days later.',
  graph: {
    triggers: [
      {
        key: 'paid',
        kind: 'event',
        event: 'invoice.paid',
        // Where nothing was asked for, nobody has paid.
        filter: '$not(data.amountPaidMinor = 0)',
      },
    ],
    entity: { type: 'client_company', id: '{{ event.data.clientId }}' },
    onFailure: 'stop',
    steps: [
      { key: 'timing', type: 'set', values: { followUpDays: 7 } },
      {
        key: 'client',
        type: 'command',
        command: 'client_company.activate',
        input: { id: '{{ event.data.clientId }}', from: ['prospect'], reason: '{{ event.type }}' },
      },
      {
        key: 'followUp',
        type: 'command',
        command: 'task.create',
        input: {
          title: 'Follow up with {{ steps.client.output.name }} on invoice {{ event.data.number }}',
          entityType: 'client_company',
          entityId: '{{ steps.client.output.id }}',
          assigneeMemberId: '{{ steps.client.output.ownerMemberId }}',
          dueAt: '{{ $fromMillis($toMillis(event.occurredAt) + vars.followUpDays * 86400000) }}',
          // An invoice that is paid, paid back and paid again is followed up once.
          sourceKey: 'invoice-paid:{{ event.data.id }}',
        },
      },
    ],
    output: { clientId: '{{ steps.client.output.id }}', taskId: '{{ steps.followUp.output.id }}' },
  },
});
