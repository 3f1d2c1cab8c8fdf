import { command, id } from '@omni/platform';
import { z } from 'zod';
import { approvalRule } from '../../graph/graph.contract';
import { DURATION } from '../../graph/durations';
import { approvalView } from '../requests/request.contract';
import { approvals } from '../requests/request.resource';

const note = z.string().trim().min(1).max(1000);

export class RequestApproval extends command({
  name: 'approval.request',
  summary: 'Asks for the approval of a row, by policy or by rules of one’s own',
  resource: approvals,
  needs: 'request',
  input: z
    .strictObject({
      subjectType: z.string().max(60).meta({ example: 'invoice' }),
      subjectId: id,
      policy: z.string().max(60).optional().describe('Key of a policy; the first that applies unless told.'),
      rules: z.array(approvalRule).min(1).max(10).optional(),
      note: note.optional(),
      expiresAfter: z.string().regex(DURATION).optional().meta({ example: 'P14D' }),
    })
    .meta({ id: 'RequestApprovalInput' }),
  output: z
    .strictObject({
      required: z.boolean(),
      reason: z.string().nullable().describe('Why nobody has to say yes.'),
      approval: approvalView.nullable(),
    })
    .meta({ id: 'ApprovalOutcome' }),
  effect: 'compensatable',
  undoneBy: 'approval.cancel',
  errors: [
    'workflow.approval.pending',
    'workflow.approval.unknown_policy',
    'workflow.approval.own_rules',
    'workflow.approval.unknown_type',
  ],
}) {}

const decisionErrors = [
  'workflow.approval.sod',
  'workflow.approval.not_yours',
  'workflow.approval.above_limit',
  'workflow.approval.decided',
  'workflow.approval.subject_changed',
  'workflow.approval.form_invalid',
];

export class DecideApproval extends command({
  name: 'approval.decide',
  summary: 'Says yes or no to what waits for it',
  resource: approvals,
  needs: 'act',
  input: z
    .strictObject({
      id,
      decision: z.enum(['approve', 'reject']),
      note: note.optional(),
      input: z.record(z.string(), z.unknown()).optional().describe('What the request’s form asks for.'),
    })
    .meta({ id: 'DecideApprovalInput' }),
  output: approvalView,
  effect: 'irreversible',
  errors: decisionErrors,
}) {}

export class DelegateApproval extends command({
  name: 'approval.delegate',
  summary: 'Has somebody else asked in this step as well',
  resource: approvals,
  needs: 'act',
  input: z.strictObject({ id, toMemberId: id, note: note.optional() }).meta({ id: 'DelegateApprovalInput' }),
  output: approvalView,
  effect: 'irreversible',
  errors: [...decisionErrors, 'workflow.approval.no_delegate'],
}) {}

export class CancelApproval extends command({
  name: 'approval.cancel',
  summary: 'Takes the question back',
  resource: approvals,
  needs: 'act',
  input: z.strictObject({ id, reason: note.optional() }).meta({ id: 'CancelApprovalInput' }),
  output: approvalView,
  effect: 'irreversible',
}) {}
