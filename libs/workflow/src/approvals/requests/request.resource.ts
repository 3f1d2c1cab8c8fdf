import { defineResource, may, mine, viewOf } from '@omni/platform';
import { ApprovalDecision } from './decision.entity';
import { approvalView } from './request.contract';
import { ApprovalRequest } from './request.entity';

const viewOfDecision = (row: ApprovalDecision) => ({
  id: row.id,
  step: row.step,
  memberId: row.memberId,
  onBehalfOfId: row.onBehalfOfId,
  decision: row.decision,
  toMemberId: row.toMemberId,
  note: row.note,
  via: row.via,
  decidedAt: row.decidedAt,
});

export const viewOfApproval = (row: ApprovalRequest) => ({
  ...viewOf(row),
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  subjectLabel: row.subjectLabel,
  subjectHash: row.subjectHash,
  amountMinor: row.amountMinor,
  currency: row.currency,
  policyId: row.policyId,
  policyVersion: row.policyVersion,
  status: row.status,
  currentStep: row.currentStep,
  steps: row.steps,
  separationOfDuties: row.separationOfDuties,
  note: row.note,
  form: row.form,
  input: row.input,
  reason: row.reason,
  requestedByMemberId: row.requestedByMemberId,
  workflowRunId: row.workflowRunId,
  stepKey: row.stepKey,
  previousId: row.previousId,
  dueAt: row.dueAt,
  escalatedAt: row.escalatedAt,
  expiresAt: row.expiresAt,
  decidedAt: row.decidedAt,
  ...(row.decisions
    ? { decisions: row.decisions.map((one) => viewOfDecision(one as ApprovalDecision)) }
    : {}),
});

/** Who may act on one is for its step to say: see `seats.ts`. */
export const approvals = defineResource<ApprovalRequest>({
  module: 'workflow',
  name: 'approvals',
  summary: 'What waits for a yes, who is asked, and what they said.',
  kind: 'aggregate',
  entity: ApprovalRequest,
  contract: { view: approvalView },
  view: viewOfApproval,
  access: {
    owner: may('read act'),
    manager: may('read act'),
    staff: [may('read', { where: mine('requestedByMemberId', 'createdById') }), may('request')],
    accountant: may('read act'),
  },
  parts: { decisions: { entity: ApprovalDecision, of: 'approvalRequestId', order: 'decidedAt' } },
  list: {
    filter: ['subjectType', 'subjectId', 'status', 'requestedByMemberId', 'policyId', 'workflowRunId'],
    short: { subjectType: 'subjectType', subjectId: 'subjectId', status: 'status' },
    presets: {
      has: { escalated: 't.escalated_at is not null', overdue: `t.status = 'pending' and t.due_at < :now` },
    },
    sort: ['dueAt'],
  },
  softDelete: false,
  publishes: false,
});
