import { businessDateString } from '@omni/platform';
import { z } from 'zod';
import { amountMinor, base, id } from '../shared/fields';
import { CLIENT_APPROVALS, MILESTONE_STATUSES } from './milestone.transitions';

const name = z.string().trim().min(1).max(200);
const fields = {
  position: z
    .int()
    .min(0)
    .max(1_000_000)
    .optional()
    .describe('Its place in the project; at the end unless told.'),
  dueOn: businessDateString.nullable().optional(),
  billingAmountMinor: amountMinor
    .nullable()
    .optional()
    .describe("What it is billed at, in the project's currency."),
  invoiceScheduleItemId: id.nullable().optional(),
};

export const milestoneContract = {
  create: z.strictObject({ projectId: id, name, ...fields }).meta({ id: 'MilestoneCreate' }),
  revise: z.strictObject({ name: name.optional(), ...fields }).meta({ id: 'MilestoneRevise' }),
  view: z
    .strictObject({
      ...base,
      projectId: id,
      clientId: id.nullable(),
      engagementId: id.nullable(),
      name: z.string(),
      position: z.int(),
      dueOn: z.iso.date().nullable(),
      status: z.enum(MILESTONE_STATUSES).meta({ id: 'MilestoneStatus' }),
      completedAt: z.iso.datetime().nullable(),
      cancelledAt: z.iso.datetime().nullable(),
      billingAmountMinor: z.int().nullable(),
      currency: z.string().nullable(),
      invoiceScheduleItemId: id.nullable(),
      invoiceId: id.nullable(),
      clientApproval: z.enum(CLIENT_APPROVALS).meta({ id: 'ClientApproval' }),
    })
    .meta({ id: 'Milestone' }),
};
