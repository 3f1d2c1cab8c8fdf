import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { portalPermission } from './access.contract';
import type { PortalAccess } from './access.entity';

const facts = {
  id,
  contactId: id,
  clientId: id,
  engagementId: id.nullable(),
  permissions: z.array(portalPermission),
};

export const accessFacts = (access: PortalAccess) => ({
  id: access.id,
  contactId: access.contactId,
  clientId: access.clientId,
  engagementId: access.engagementId,
  permissions: access.permissions,
});

const sample = {
  id: '4c1d2e3f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  contactId: '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21',
  clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  engagementId: null,
  permissions: ['invoices.read' as const, 'invoices.pay' as const],
};

export const PortalAccessGranted = defineEvent({
  type: 'portal_access.granted',
  summary: 'A contact was invited into the portal.',
  data: z.strictObject({ ...facts, expiresAt: z.iso.datetime().nullable() }),
  sample: { ...sample, expiresAt: null },
  line: () => 'Access to the portal granted',
});

export const PortalAccessActivated = defineEvent({
  type: 'portal_access.activated',
  summary: 'A contact came into the portal for the first time, or may come in again after a suspension.',
  data: z.strictObject(facts),
  sample,
  line: () => 'Access to the portal active',
});

const ended = z.strictObject({ ...facts, reason: z.string().nullable() });

export const PortalAccessSuspended = defineEvent({
  type: 'portal_access.suspended',
  summary: 'A contact may not come into the portal for the time being.',
  data: ended,
  sample: { ...sample, reason: 'Invoices are overdue.' },
  line: () => 'Access to the portal suspended',
});

export const PortalAccessRevoked = defineEvent({
  type: 'portal_access.revoked',
  summary: 'Access to the portal was taken from a contact.',
  data: ended,
  sample: { ...sample, reason: null },
  line: () => 'Access to the portal revoked',
});

export const PortalSessionReuseDetected = defineEvent({
  type: 'portal_access.session_reuse_detected',
  summary:
    'A refresh token of the portal was used twice: somebody else may hold it, and the session was ended.',
  data: z.strictObject({ ...facts, ip: z.string().nullable() }),
  sample: { ...sample, ip: '203.0.113.7' },
  line: () => 'A session in the portal was ended: its token was used twice',
});

export const accessEvents = [
  PortalAccessGranted,
  PortalAccessActivated,
  PortalAccessSuspended,
  PortalAccessRevoked,
  PortalSessionReuseDetected,
];
