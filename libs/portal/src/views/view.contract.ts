import { base, id } from '@omni/platform';
import { z } from 'zod';
import { VIEW_STATUSES } from './view.entity';

const color = z.string().regex(/^#[0-9a-fA-F]{6}$/);

const sectionKey = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/)
  .describe('What the portal’s path is called: invoices for /v1/portal/invoices.')
  .meta({ example: 'invoices' });

const section = z
  .strictObject({
    key: sectionKey,
    title: z.string().trim().min(1).max(80).nullable().optional(),
    visible: z.boolean(),
    order: z.int().min(0).max(1000),
    filters: z
      .record(z.string().regex(/^[A-Za-z]{1,60}$/), z.string().max(200))
      .optional()
      .describe('Property to value, as filter[…] of the list takes them.'),
  })
  .meta({ id: 'PortalSectionInput' });

const branding = z
  .strictObject({
    logoFileId: id.nullable().optional(),
    primaryColor: color.nullable().optional(),
    accentColor: color.nullable().optional(),
    title: z.string().trim().max(120).nullable().optional(),
    welcome: z.string().trim().max(2000).nullable().optional(),
    supportEmail: z.email().max(254).nullable().optional(),
    customDomain: z
      .string()
      .max(253, { abort: true })
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      .nullable()
      .optional()
      .describe('Host under which the business serves its portal.'),
  })
  .meta({ id: 'PortalBrandingInput' });

const sections = z
  .array(section)
  .max(40)
  .refine((list) => new Set(list.map((one) => one.key)).size === list.length, 'names a section twice');
const name = z.string().trim().min(1).max(120);
const fields = {
  engagementId: id.nullable().optional().describe('For whoever sees this engagement alone.'),
  clientId: id.nullable().optional().describe('For this client; for everybody where both are absent.'),
  branding: branding.nullable().optional(),
};

const text = z.string().nullable().optional();
export const viewBranding = z
  .strictObject({
    logoFileId: id.nullable().optional(),
    primaryColor: text,
    accentColor: text,
    title: text,
    welcome: text,
    supportEmail: text,
    customDomain: text,
  })
  .meta({ id: 'PortalBranding' });

const sectionShown = z
  .strictObject({
    key: z.string(),
    title: text,
    visible: z.boolean(),
    order: z.int(),
    filters: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: 'PortalViewSection' });

export const viewContract = {
  create: z.strictObject({ name, sections, ...fields }).meta({ id: 'PortalViewCreate' }),
  revise: z
    .strictObject({ name: name.optional(), sections: sections.optional(), ...fields })
    .meta({ id: 'PortalViewRevise' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      engagementId: id.nullable(),
      clientId: id.nullable(),
      sections: z.array(sectionShown),
      branding: viewBranding.nullable(),
      status: z.enum(VIEW_STATUSES).meta({ id: 'PortalViewStatus' }),
      publishedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'PortalView' }),
};
