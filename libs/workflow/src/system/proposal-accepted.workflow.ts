import { defineWorkflow } from './define-workflow';

const CLIENT = '{{ event.data.clientId }}';
const ENGAGEMENT = '{{ vars.engagementId }}';
const CONTRACT = '{{ steps.contract.output.id }}';
/** Lines that count, each with its tax in percent. */
const LINES =
  '{{ [event.data.lines.{"description": description, "quantity": quantity, "unit": unit, "unitAmount": unitAmount, "discountPct": discountPct, "taxPct": taxPct}] }}';
/** The day is the organization's. */
const IN_THIRTY_DAYS = '$substring($fromMillis($toMillis(today & "T00:00:00.000Z") + 30 * 86400000), 0, 10)';
const ITEMS = `{{ event.data.depositMinor > 0 and event.data.depositMinor < event.data.totalMinor ? [{"label": "On signing", "trigger": "contract_signed", "amountMinor": event.data.depositMinor}, {"label": "The rest", "trigger": "date", "onDate": ${IN_THIRTY_DAYS}, "amountMinor": event.data.totalMinor - event.data.depositMinor}] : [{"label": "On signing", "trigger": "contract_signed", "amountMinor": event.data.totalMinor}] }}`;
/** Somebody, or another consumer of the same fact, has done by hand what this step is for. */
const GONE_ON = ['invalid_transition'];

/**
 * An accepted proposal becomes a contract to sign, a planned project and a plan of invoices; once the contract is signed,
 * work and invoicing begin. A deposit is due on signing and the rest thirty days later; without one all is due on signing.
 */
export const proposalAccepted = defineWorkflow({
  key: 'system.proposal-accepted',
  name: 'Carry out an accepted proposal',
  description:
    'Drafts the contract and sends it for signature, plans project and invoices, and starts both when the contract is signed.',
  graph: {
    triggers: [{ key: 'accepted', kind: 'event', event: 'proposal.accepted', dedupe: 'data.proposalId' }],
    entity: { type: 'proposal', id: '{{ event.data.proposalId }}' },
    onFailure: 'stop',
    steps: [
      {
        key: 'engagement',
        type: 'command',
        command: 'engagement.create',
        when: 'event.data.engagementId = null',
        skipReason: 'the proposal names its engagement',
        input: {
          name: '{{ event.data.title }}',
          clientId: CLIENT,
          dealId: '{{ event.data.dealId }}',
          currency: '{{ event.data.currency }}',
        },
      },
      {
        key: 'hub',
        type: 'set',
        values: {
          engagementId:
            '{{ event.data.engagementId ? event.data.engagementId : steps.engagement.output.id }}',
        },
      },
      {
        key: 'contract',
        type: 'command',
        command: 'contract.create_from_proposal',
        input: { proposalId: '{{ event.data.proposalId }}' },
      },
      {
        key: 'place',
        name: 'The contract belongs to the engagement that was made for it',
        type: 'command',
        command: 'contract.revise',
        when: 'steps.contract.output.engagementId = null',
        skipReason: 'it does already',
        input: { id: CONTRACT, engagementId: ENGAGEMENT },
      },
      {
        key: 'project',
        type: 'command',
        command: 'project.create',
        input: {
          engagementId: ENGAGEMENT,
          clientId: CLIENT,
          name: '{{ event.data.title }}',
          currency: '{{ event.data.currency }}',
          sourceKey: 'proposal:{{ event.data.proposalId }}',
        },
      },
      {
        key: 'plan',
        type: 'command',
        command: 'invoice_schedule.create',
        when: 'event.data.totalMinor > 0',
        skipReason: 'there is nothing to invoice',
        input: {
          name: '{{ event.data.title }}',
          kind: 'installment',
          clientId: CLIENT,
          contactId: '{{ event.data.contactId }}',
          engagementId: ENGAGEMENT,
          projectId: '{{ steps.project.output.id }}',
          contractId: CONTRACT,
          currency: '{{ event.data.currency }}',
          // The client accepted a sum with tax and a deposit of it: those are what the invoices must come to.
          template: { grossAmounts: true, lines: LINES },
          totalMinor: '{{ event.data.totalMinor }}',
          items: ITEMS,
        },
      },
      {
        key: 'send',
        type: 'command',
        command: 'contract.send_for_signature',
        input: { id: CONTRACT },
      },
      {
        key: 'signing',
        type: 'wait',
        events: ['contract.signed', 'contract.declined', 'contract.voided'].map((type) => ({
          type,
          entity: CONTRACT,
        })),
        for: 'P90D',
        onTimeout: 'fail',
      },
      {
        key: 'signed',
        type: 'condition',
        if: 'steps.signing.output.event.type = "contract.signed"',
        then: [],
        else: [
          {
            key: 'notSigned',
            type: 'stop',
            reason: 'the contract was not signed: {{ steps.signing.output.event.type }}',
          },
        ],
      },
      {
        key: 'begin',
        type: 'command',
        command: 'engagement.activate',
        input: { id: ENGAGEMENT },
        skipOn: GONE_ON,
      },
      {
        key: 'start',
        type: 'command',
        command: 'project.activate',
        input: { id: '{{ steps.project.output.id }}' },
        skipOn: GONE_ON,
      },
      {
        key: 'invoice',
        type: 'command',
        command: 'invoice_schedule.activate_for_contract',
        when: 'steps.plan.status = "succeeded"',
        skipReason: 'there is nothing to invoice',
        input: { contractId: CONTRACT },
      },
    ],
    output: { contractId: CONTRACT, projectId: '{{ steps.project.output.id }}' },
  },
});
