import { z } from 'zod';

export const CHANNELS = ['in_app', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];
export const channel = z
  .enum(CHANNELS)
  .describe('in_app: in the list of notifications, for clients a message in the portal; email: by mail.')
  .meta({ id: 'NotificationChannel' });

export const MODES = ['off', 'instant', 'daily', 'weekly'] as const;
export type Mode = (typeof MODES)[number];
export const mode = z
  .enum(MODES)
  .describe('daily and weekly gather mails into one; the list of notifications is off or instant.')
  .meta({ id: 'NotificationMode' });

export const SCOPES = ['organization', 'user', 'entity'] as const;
export type PreferenceScope = (typeof SCOPES)[number];

/** Every kind at once. */
export const ANY_TYPE = '*';
