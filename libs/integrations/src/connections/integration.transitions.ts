import type { Transitions } from '@omni/platform';

export const integrationStatuses = [
  'connecting',
  'active',
  'degraded',
  'needs_reauth',
  'paused',
  'disconnected',
] as const;
export type IntegrationStatus = (typeof integrationStatuses)[number];

export const integrationTransitions: Transitions<IntegrationStatus> = {
  activate: { from: ['connecting', 'degraded', 'needs_reauth'], to: 'active' },
  degrade: { from: ['connecting', 'active'], to: 'degraded' },
  lapse: { from: ['connecting', 'active', 'degraded'], to: 'needs_reauth' },
  reconnect: { from: ['connecting', 'active', 'degraded', 'needs_reauth'], to: 'connecting' },
  pause: { from: ['active', 'degraded'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  disconnect: {
    from: ['connecting', 'active', 'degraded', 'needs_reauth', 'paused'],
    to: 'disconnected',
  },
};

/** In which a connection is used. */
export const WORKING: readonly IntegrationStatus[] = ['active', 'degraded'];
