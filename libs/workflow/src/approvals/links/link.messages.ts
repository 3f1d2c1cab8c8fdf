import { command, id, query } from '@omni/platform';
import { z } from 'zod';
import { approvals } from '../requests/request.resource';

const token = z.string().max(400);
const shown = {
  approvalId: id,
  organization: z.string(),
  subjectType: z.string(),
  subjectLabel: z.string(),
  amountMinor: z.int().nullable(),
  currency: z.string().nullable(),
  note: z.string().nullable(),
  step: z.string().nullable(),
  form: z.record(z.string(), z.unknown()).nullable(),
  status: z.string(),
};

/** A mail program may open this as often as it likes. */
export class ShowApprovalLink extends query({
  name: 'approval.show_link',
  summary: 'What an approver’s address asks; looking at it decides nothing',
  resource: approvals,
  needs: 'read',
  open: true,
  input: z.strictObject({ token }),
  output: z
    .strictObject({ ...shown, decidable: z.boolean().describe('Whether this address can still answer.') })
    .meta({ id: 'ApprovalLink' }),
  errors: ['workflow.approval.link_invalid'],
}) {}

export class DecideByLink extends command({
  name: 'approval.decide_by_link',
  summary: 'Answers by the address in a mail, once',
  resource: approvals,
  needs: 'act',
  open: true,
  input: z
    .strictObject({
      token,
      decision: z.enum(['approve', 'reject']),
      note: z.string().trim().min(1).max(1000).optional(),
      input: z.record(z.string(), z.unknown()).optional(),
    })
    .meta({ id: 'DecideByLinkInput' }),
  output: z.strictObject(shown).meta({ id: 'ApprovalLinkDecided' }),
  effect: 'irreversible',
  redact: ['token'],
  errors: [
    'workflow.approval.link_invalid',
    'workflow.approval.link_used',
    'workflow.approval.sod',
    'workflow.approval.not_yours',
    'workflow.approval.above_limit',
    'workflow.approval.decided',
    'workflow.approval.subject_changed',
    'workflow.approval.form_invalid',
  ],
}) {}
