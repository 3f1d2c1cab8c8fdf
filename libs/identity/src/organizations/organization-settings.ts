import { id } from '@omni/platform';
import { z } from 'zod';

const limit = z.int().min(0).describe('Minor units of the base currency.');

/** Every setting of an organization. A key that is absent has its default; null on PATCH takes a key away. */
export const organizationSettings = z
  .strictObject({
    approvalLimits: z
      .strictObject({
        owner: limit.optional(),
        manager: limit.optional(),
        staff: limit.optional(),
        accountant: limit.optional(),
      })
      .describe('Up to which amount a role may approve; without one there is no limit.'),
    sodLimit: limit.describe('Above it creator and approver must be two people.'),
    strictTaxNumber: z.boolean().describe('Refuse a second client with the same tax number.'),
    requireMfa: z.boolean().describe('Members need a second factor for approvals.'),
    ai: z.strictObject({
      enabled: z.boolean().optional(),
      autonomy: z
        .enum(['suggest', 'approve', 'act'])
        .optional()
        .describe('How far it goes without a person.'),
      maskPersonalData: z.boolean().optional(),
    }),
    portal: z
      .strictObject({
        url: z
          .url({ protocol: /^https?$/ })
          .max(300)
          .optional()
          .describe('Where the client portal is, under a domain of your own: mails link there.'),
        accessLog: z
          .boolean()
          .optional()
          .describe('Clients see who of the business opened their data, and when; noted from then on.'),
      })
      .describe('How clients reach the portal.'),
    retentionDays: z
      .record(z.string().regex(/^[a-z_]{1,60}$/), z.int().min(1).max(36_500))
      .describe('May only lengthen what law and product keep.'),
    documents: z.strictObject({
      paymentTermsDays: z.int().min(0).max(365).optional(),
      numberPrefix: z.string().max(20).optional(),
      footer: z
        .string()
        .max(2000)
        .optional()
        .describe('Printed on invoices and sent along in their mails: bank details, how to pay.'),
      sendReceipts: z.boolean().optional().describe('Clients are mailed a receipt for each payment.'),
      workTaxRateId: id
        .nullable()
        .optional()
        .describe(
          "The tax rate of invoices for milestones, tasks and hours unless told; null: no tax. Not set, what a workflow drafts for a client of one's own country bears the country's standard rate.",
        ),
    }),
  })
  .partial()
  .meta({ id: 'OrganizationSettings' });

type Settings = typeof organizationSettings.shape;

/** As PATCH takes them: what is sent joins what is there, also inside a group such as the limits; null clears a key. */
export const organizationSettingsPatch = z
  .strictObject(
    Object.fromEntries(
      Object.entries(organizationSettings.shape).map(([key, schema]) => [key, clearable(schema.unwrap())]),
    ) as unknown as { [K in keyof Settings]: z.ZodNullable<Settings[K]> },
  )
  .meta({ id: 'OrganizationSettingsPatch' });

function clearable(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodObject)) return schema.nullable();
  const shape = Object.entries<z.ZodType>(schema.shape).map(([key, value]) => [key, value.nullable()]);
  return z
    .strictObject(Object.fromEntries(shape))
    .describe(schema.description ?? '')
    .nullable();
}
