import { base, id } from '@omni/platform';
import { z } from 'zod';
import { approvalRule } from '../../graph/graph.contract';
import { APPROVAL_STATUSES } from './request.entity';

const instant = z.iso.datetime();

export const approvalView = z
  .strictObject({
    ...base,
    subjectType: z.string(),
    subjectId: id,
    subjectLabel: z.string(),
    subjectHash: z.string().describe('Of what was asked about: another content is another question.'),
    amountMinor: z.int().nullable(),
    currency: z.string().nullable(),
    policyId: id.nullable(),
    policyVersion: z.int().nullable(),
    status: z.enum(APPROVAL_STATUSES),
    currentStep: z.int(),
    steps: z.array(approvalRule),
    separationOfDuties: z.boolean(),
    note: z.string().nullable(),
    form: z.record(z.string(), z.unknown()).nullable(),
    input: z.record(z.string(), z.unknown()).nullable(),
    reason: z.string().nullable(),
    requestedByMemberId: id.nullable(),
    workflowRunId: id.nullable(),
    stepKey: z.string().nullable(),
    previousId: id.nullable(),
    dueAt: instant.nullable(),
    escalatedAt: instant.nullable(),
    expiresAt: instant.nullable(),
    decidedAt: instant.nullable(),
    decisions: z
      .array(
        z.strictObject({
          id,
          step: z.int(),
          memberId: id,
          onBehalfOfId: id.nullable(),
          decision: z.enum(['approve', 'reject', 'delegate']),
          toMemberId: id.nullable(),
          note: z.string().nullable(),
          via: z.enum(['api', 'link']),
          decidedAt: instant,
        }),
      )
      .optional(),
  })
  .meta({ id: 'Approval' });
