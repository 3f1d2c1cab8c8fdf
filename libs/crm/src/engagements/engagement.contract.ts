import { base, businessDateString, currencyCode, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { custom } from '../shared/fields';
import { billingModes, engagementKinds } from './engagement.values';
import { engagementStatuses } from './engagement.transitions';

const kind = z.enum(engagementKinds).meta({ id: 'EngagementKind' });
const billingMode = z.enum(billingModes).meta({ id: 'EngagementBillingMode' });
export const engagementStatus = z.enum(engagementStatuses).meta({ id: 'EngagementStatus' });

const fields = {
  name: z.string().trim().min(1).max(200),
  kind: kind.optional(),
  billingMode: billingMode.optional(),
  startsOn: businessDateString.nullable().optional(),
  endsOn: businessDateString.nullable().optional(),
  ownerMemberId: id.optional(),
  contractId: id.nullable().optional(),
  budgetMinor: moneyMinor.min(0).nullable().optional(),
  currency: currencyCode.optional(),
  portalEnabled: z.boolean().optional(),
  custom: custom.nullable().optional(),
};

export const engagementContract = {
  create: z
    .strictObject({
      ...fields,
      name: fields.name.optional().describe("The deal's name unless told."),
      clientId: id.optional().describe("The deal's client unless told."),
      dealId: id.nullable().optional(),
    })
    .meta({ id: 'EngagementCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'EngagementRevise' }),
  view: z
    .strictObject({
      ...base,
      clientId: id,
      dealId: id.nullable(),
      name: z.string(),
      kind,
      billingMode,
      status: engagementStatus,
      startsOn: z.iso.date().nullable(),
      endsOn: z.iso.date().nullable(),
      ownerMemberId: id,
      contractId: id.nullable(),
      budgetMinor: z.int().nullable(),
      currency: z.string(),
      portalEnabled: z.boolean(),
      custom: custom.nullable(),
    })
    .meta({ id: 'Engagement' }),
};
