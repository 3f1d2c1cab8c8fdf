import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { connectionCategory } from './integration.contract';

const facts = {
  id,
  provider: z.string(),
  category: connectionCategory,
  displayName: z.string(),
};
const sample = {
  id: '5d1f0b6a-2c3d-4e5f-8a9b-0c1d2e3f4a5b',
  provider: 'sandbox_ledger',
  category: 'ledger' as const,
  displayName: 'Books',
};
const wrong = { ...facts, code: z.string(), message: z.string() };
const wrongSample = { ...sample, code: 'invalid_token', message: 'The provider answered 401.' };

export const IntegrationConnected = defineEvent({
  type: 'integration.connected',
  summary: 'A provider took the credentials: it can be worked with.',
  data: z.strictObject(facts),
  sample,
  line: (d) => `${d.displayName} connected`,
});

export const IntegrationDegraded = defineEvent({
  type: 'integration.degraded',
  summary: 'A provider failed several times in a row.',
  data: z.strictObject(wrong),
  sample: { ...wrongSample, code: 'http_503', message: 'The provider answered 503.' },
  line: (d) => `${d.displayName} has trouble: ${d.message}`,
});

export const IntegrationNeedsReauth = defineEvent({
  type: 'integration.needs_reauth',
  summary: 'A provider no longer takes what was granted: somebody has to grant it anew.',
  data: z.strictObject({ ...wrong, reauthUrl: z.string().nullable() }),
  sample: { ...wrongSample, reauthUrl: null },
  line: (d) => `${d.displayName} needs to be connected anew`,
});

export const IntegrationRecovered = defineEvent({
  type: 'integration.recovered',
  summary: 'A connection that had trouble, or had lapsed, works again.',
  data: z.strictObject(facts),
  sample,
  line: (d) => `${d.displayName} works again`,
});

export const IntegrationPaused = defineEvent({
  type: 'integration.paused',
  summary: 'Somebody put a connection to rest.',
  data: z.strictObject(facts),
  sample,
  line: (d) => `${d.displayName} paused`,
});

export const IntegrationResumed = defineEvent({
  type: 'integration.resumed',
  summary: 'A paused connection is used again.',
  data: z.strictObject(facts),
  sample,
  line: (d) => `${d.displayName} resumed`,
});

export const IntegrationDisconnected = defineEvent({
  type: 'integration.disconnected',
  summary: 'A connection ended, and its secret was destroyed.',
  data: z.strictObject(facts),
  sample,
  line: (d) => `${d.displayName} disconnected`,
});

export const integrationEvents = [
  IntegrationConnected,
  IntegrationDegraded,
  IntegrationNeedsReauth,
  IntegrationRecovered,
  IntegrationPaused,
  IntegrationResumed,
  IntegrationDisconnected,
];
