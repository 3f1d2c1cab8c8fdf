import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { PortalAccess } from '../access/access.entity';
import type { PortalLink } from './link.entity';
import { LINK_PURPOSES } from './link.purposes';

const facts = {
  id,
  portalAccessId: id,
  contactId: id,
  clientId: id,
  purpose: z.enum(LINK_PURPOSES),
  targetType: z.string().nullable(),
  targetId: id.nullable(),
};

export const linkFacts = (link: PortalLink, access: PortalAccess) => ({
  id: link.id,
  portalAccessId: link.accessId,
  contactId: access.contactId,
  clientId: access.clientId,
  purpose: link.purpose,
  targetType: link.targetType,
  targetId: link.targetId,
});

const sample = {
  id: '9e8d7c6b-5a4f-4e3d-8c2b-1a0f9e8d7c6b',
  portalAccessId: '4c1d2e3f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  contactId: '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21',
  clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  purpose: 'invoice' as const,
  targetType: 'invoice',
  targetId: '018f2c1e-3333-7000-8000-000000000001',
};
const named = (purpose: string): string =>
  purpose === 'login' ? 'to log in' : `to ${purpose.replace('_', ' ')}`;

export const PortalLinkIssued = defineEvent({
  type: 'portal_link.issued',
  summary: 'A link into the portal is on its way to a contact.',
  data: z.strictObject({ ...facts, expiresAt: z.iso.datetime() }),
  sample: { ...sample, expiresAt: '2026-03-16T09:00:00.000Z' },
  line: (d) => `Portal link ${named(d.purpose)} sent`,
});

export const PortalLinkUsed = defineEvent({
  type: 'portal_link.used',
  summary: 'A contact came into the portal by a link; it is used up.',
  data: z.strictObject({ ...facts, usedAt: z.iso.datetime() }),
  sample: { ...sample, usedAt: '2026-03-03T08:15:00.000Z' },
  line: (d) => `Portal link ${named(d.purpose)} used`,
});

export const linkEvents = [PortalLinkIssued, PortalLinkUsed];
