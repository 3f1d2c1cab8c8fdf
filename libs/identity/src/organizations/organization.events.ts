import { businessDateString, defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { address, industry } from './organization.contract';
import type { Organization } from './organization.entity';

const organizationId = '0c9e4a52-6d3f-4f0e-9a53-1f0a2f1f6c11';
const status = z.enum(['onboarding', 'active', 'suspended', 'closing', 'closed']);

const facts = {
  organizationId: id,
  name: z.string(),
  slug: z.string(),
  country: z.string(),
  baseCurrency: z.string(),
  timezone: z.string(),
  locale: z.string(),
  industry,
  // What its letters and invoices say of it.
  legalName: z.string().nullable(),
  address: address.nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
  branding: z.record(z.string(), z.unknown()).nullable(),
};

/** The part of the events' data that letters and invoices are headed with. */
export const letterhead = ({ legalName, address: at, email, phone, website, branding }: Organization) => ({
  legalName,
  address: at,
  email,
  phone,
  website,
  branding,
});

const sample = {
  organizationId,
  name: 'Analytical Engines',
  slug: 'analytical-engines',
  country: 'GB',
  baseCurrency: 'GBP',
  timezone: 'Europe/London',
  locale: 'en',
  industry: 'agency' as const,
  legalName: 'Analytical Engines Ltd',
  address: { line1: '12 St James’s Square', city: 'London', postalCode: 'SW1Y 4JH', country: 'GB' },
  email: 'office@engines.example',
  phone: null,
  website: null,
  branding: null,
};

/** Modules seed their defaults for a new organization on it. */
export const OrganizationCreated = defineEvent({
  type: 'organization.created',
  summary: 'A business was set up; its founder is its first owner.',
  data: z.strictObject({ ...facts, ownerUserId: id, ownerMemberId: id, mode: z.enum(['live', 'sandbox']) }),
  sample: {
    ...sample,
    ownerUserId: '6f1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a11',
    ownerMemberId: '7a1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a12',
    mode: 'live' as const,
  },
  line: (d) => `${d.name} was set up`,
});

export const OrganizationUpdated = defineEvent({
  type: 'organization.updated',
  summary: 'What an organization says of itself, or a setting of it, changed.',
  data: z.strictObject(facts),
  sample,
  line: (d) => `${d.name} changed its details`,
});

export const OrganizationStatusChanged = defineEvent({
  type: 'organization.status_changed',
  summary: 'An organization moved to another state.',
  data: z.strictObject({ organizationId: id, from: status, to: status }),
  sample: { organizationId, from: 'onboarding' as const, to: 'active' as const },
  line: (d) => `Organization is ${d.to}`,
});

export const OrganizationBooksLocked = defineEvent({
  type: 'organization.books_locked',
  summary: 'Nothing may be posted up to this day any more; null opens the books again.',
  data: z.strictObject({ organizationId: id, through: businessDateString.nullable() }),
  sample: { organizationId, through: '2026-03-31' },
  line: (d) => (d.through ? `Books locked through ${d.through}` : 'Books opened'),
});

export const OrganizationClosingRequested = defineEvent({
  type: 'organization.closing_requested',
  summary: 'An owner asked to close the organization; it can be called off until then.',
  data: z.strictObject({ organizationId: id, closingAt: z.iso.datetime() }),
  sample: { organizationId, closingAt: '2026-04-30T00:00:00.000Z' },
  line: (d) => `Organization will be closed on ${d.closingAt.slice(0, 10)}`,
});

export const OrganizationClosed = defineEvent({
  type: 'organization.closed',
  summary: 'An organization was closed for good.',
  data: z.strictObject({ organizationId: id }),
  sample: { organizationId },
  line: () => 'Organization closed',
});

export const organizationEvents = [
  OrganizationCreated,
  OrganizationUpdated,
  OrganizationStatusChanged,
  OrganizationBooksLocked,
  OrganizationClosingRequested,
  OrganizationClosed,
];
