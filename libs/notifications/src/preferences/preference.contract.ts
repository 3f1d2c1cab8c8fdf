import { base, ianaZone, id } from '@omni/platform';
import { z } from 'zod';
import { CHANNELS, SCOPES, channel, mode } from './choices';

const type = z
  .string()
  .max(80, { abort: true })
  .regex(/^(\*|[a-z_]+(\.[a-z_]+)?)$/)
  .describe('An event that notifications are made of, `notice`, or * for all.')
  .meta({ example: 'task.assigned' });
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ example: '22:00' });

const choice = z.strictObject({ type, channel, mode }).meta({ id: 'NotificationChoice' });

const quietHours = z
  .strictObject({
    from: time,
    to: time.describe('On the next day where it lies before `from`.'),
    timezone: ianaZone.nullable().optional().describe('The organization’s unless told.'),
  })
  .meta({ id: 'QuietHours' });

const level = {
  preferences: z
    .array(choice)
    .max(200)
    .refine((list) => new Set(list.map((one) => `${one.type} ${one.channel}`)).size === list.length, {
      message: 'name each type and channel once',
    })
    .describe('All choices of this level: what is not named is left to the next.'),
  quietHours: quietHours.nullable().optional().describe('When no mail goes out but security notices.'),
};

const entity = {
  entityType: z
    .string()
    .regex(/^[a-z_]{1,60}$/)
    .meta({ example: 'project' }),
  entityId: id,
};

export const preferenceContract = {
  level: z.strictObject(level).meta({ id: 'NotificationPreferencesPut' }),
  entityLevel: z
    .strictObject({ ...entity, preferences: level.preferences })
    .meta({ id: 'EntityNotificationPreferencesPut' }),
  entity: z.strictObject(entity),
  levelView: z
    .strictObject({
      scope: z.enum(SCOPES),
      entityType: z.string().nullable(),
      entityId: id.nullable(),
      preferences: z.array(choice),
      quietHours: quietHours.nullable(),
    })
    .meta({ id: 'NotificationPreferences' }),
  effective: z
    .strictObject({
      data: z.array(
        z
          .strictObject({
            type: z.string(),
            summary: z.string(),
            security: z.boolean().describe('Cannot be muted.'),
            channels: z.array(
              z.strictObject({
                channel: z.enum(CHANNELS),
                mode,
                source: z.enum([...SCOPES, 'rule', 'security']).describe('Which level decided.'),
              }),
            ),
          })
          .meta({ id: 'EffectiveNotificationPreference' }),
      ),
    })
    .meta({ id: 'EffectiveNotificationPreferences' }),
  view: z
    .strictObject({
      ...base,
      scope: z.enum(SCOPES),
      memberId: id.nullable(),
      contactId: id.nullable(),
      entityType: z.string().nullable(),
      entityId: id.nullable(),
      type: z.string(),
      channel,
      mode,
    })
    .meta({ id: 'NotificationPreference' }),
};

export type LevelInput = z.output<typeof preferenceContract.level>;
export type LevelView = z.output<typeof preferenceContract.levelView>;
