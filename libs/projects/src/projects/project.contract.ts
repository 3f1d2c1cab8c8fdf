import { businessDateString, currencyCode } from '@omni/platform';
import { z } from 'zod';
import { amountMinor, base, custom, id, minutesField, prose, sourceKey } from '../shared/fields';
import { BILLING_MODES, PROJECT_SOURCES } from './project.choices';
import { PROJECT_STATUSES } from './project.transitions';

const billingMode = z.enum(BILLING_MODES).meta({ id: 'ProjectBillingMode' });

const fields = {
  description: prose.nullable().optional(),
  startsOn: businessDateString.nullable().optional(),
  dueOn: businessDateString.nullable().optional(),
  managerMemberId: id.nullable().optional(),
  memberIds: z.array(id).max(200).optional(),
  billingMode: billingMode.optional(),
  budgetMinor: amountMinor.nullable().optional(),
  currency: currencyCode.optional(),
  hourlyRateMinor: amountMinor
    .nullable()
    .optional()
    .describe('Minor units an hour, for time that is logged without a rate.'),
  budgetMinutes: minutesField.nullable().optional(),
  timeThresholdMinutes: minutesField
    .nullable()
    .optional()
    .describe('Tells project.time_threshold_reached when approved time that is not yet invoiced passes it.'),
  clientVisible: z.boolean().optional(),
  custom: custom.nullable().optional(),
};

export const projectContract = {
  create: z
    .strictObject({
      engagementId: id,
      clientId: id.optional().describe("Filled from the engagement; sent, it must be the engagement's."),
      templateId: id.optional().describe('A published template: its milestones and tasks are created along.'),
      roleMemberIds: z
        .record(z.string().max(60), id)
        .optional()
        .describe("Who fills which of the template's roles."),
      name: z.string().trim().min(1).max(200),
      sourceKey: sourceKey.optional(),
      ...fields,
    })
    .meta({ id: 'ProjectCreate' }),
  revise: z
    .strictObject({ name: z.string().trim().min(1).max(200).optional(), ...fields })
    .meta({ id: 'ProjectRevise' }),
  view: z
    .strictObject({
      ...base,
      clientId: id,
      engagementId: id,
      templateId: id.nullable(),
      code: z.string().describe('PRJ-0001, without gaps.'),
      name: z.string(),
      description: z.string().nullable(),
      status: z.enum(PROJECT_STATUSES).meta({ id: 'ProjectStatus' }),
      startsOn: z.iso.date().nullable(),
      dueOn: z.iso.date().nullable(),
      completedAt: z.iso.datetime().nullable(),
      cancelledAt: z.iso.datetime().nullable(),
      archivedAt: z.iso.datetime().nullable(),
      managerMemberId: id.nullable(),
      memberIds: z.array(id),
      billingMode,
      budgetMinor: z.int().nullable(),
      currency: z.string(),
      hourlyRateMinor: z.int().nullable(),
      budgetMinutes: z.int().nullable(),
      timeThresholdMinutes: z.int().nullable(),
      progressPct: z.int().min(0).max(100).describe('Tasks done of all tasks that were not cancelled.'),
      clientVisible: z.boolean(),
      source: z.enum(PROJECT_SOURCES).meta({ id: 'ProjectSource' }),
      sourceKey: z.string().nullable(),
      custom: custom.nullable(),
    })
    .meta({ id: 'Project' }),
};
