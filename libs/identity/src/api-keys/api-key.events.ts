import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

const key = { apiKeyId: id, name: z.string(), prefix: z.string() };
const zap = { apiKeyId: '4c1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a14', name: 'Zapier', prefix: 'obs_live_ab12cd34' };

export const ApiKeyCreated = defineEvent({
  type: 'api_key.created',
  summary: 'An API key was made.',
  data: z.strictObject({ ...key, scopes: z.array(z.string()) }),
  sample: { ...zap, scopes: ['invoices:read'] },
  line: (d) => `API key ${d.name} (${d.prefix}…) was made`,
});

export const ApiKeyRotated = defineEvent({
  type: 'api_key.rotated',
  summary: 'An API key got a new secret; the old one ends soon.',
  data: z.strictObject({ ...key, rotatingUntil: z.iso.datetime().nullable() }),
  sample: { ...zap, rotatingUntil: '2026-03-02T09:30:00.000Z' },
  line: (d) => `API key ${d.name} has a new secret`,
});

export const ApiKeyRevoked = defineEvent({
  type: 'api_key.revoked',
  summary: 'An API key is void.',
  data: z.strictObject(key),
  sample: zap,
  line: (d) => `API key ${d.name} (${d.prefix}…) was revoked`,
});

export const apiKeyEvents = [ApiKeyCreated, ApiKeyRotated, ApiKeyRevoked];
