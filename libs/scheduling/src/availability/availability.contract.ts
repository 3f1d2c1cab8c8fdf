import { base, businessDateString, ianaZone, id } from '@omni/platform';
import { z } from 'zod';
import { isHolidaysCalendar } from '../slots/holidays';
import { WEEKDAYS, type Weekday } from '../slots/host-slots';
import { minutesOf } from '../slots/wall-time';

const from = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ example: '09:00' });
const to = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ example: '17:00' });

const interval = z
  .strictObject({ from, to })
  .refine((i) => minutesOf(i.to) > minutesOf(i.from), 'it ends before it begins')
  .meta({ id: 'WallTimeInterval', description: 'By the clock on the wall, up to 24:00.' });

const intervals = z
  .array(interval)
  .max(12)
  .refine((list) => {
    const sorted = [...list].sort((a, b) => minutesOf(a.from) - minutesOf(b.from));
    return sorted.every(
      (one, i) => i === 0 || minutesOf(one.from) >= minutesOf(sorted[i - 1]?.to ?? '00:00'),
    );
  }, 'two of them overlap');

const weekly = z
  .strictObject(
    Object.fromEntries(WEEKDAYS.map((day) => [day, intervals.optional()])) as Record<
      Weekday,
      z.ZodOptional<typeof intervals>
    >,
  )
  .meta({ id: 'WeeklyHours', description: 'A day that is absent is a day off.' });

const dateOverrides = z
  .array(
    z.strictObject({ date: businessDateString, intervals }).meta({
      id: 'DateOverride',
      description: 'Holds instead of the weekday; without intervals a day off.',
    }),
  )
  .max(730)
  .refine((list) => new Set(list.map((o) => o.date)).size === list.length, 'two are for one day');

const fields = {
  timezone: ianaZone,
  weekly,
  dateOverrides: dateOverrides.optional(),
  holidaysCalendar: z
    .string()
    .max(12)
    .refine(isHolidaysCalendar, 'there is no calendar of holidays by this name')
    .nullable()
    .optional()
    .meta({ example: 'DE-BY', description: 'Country, state, region: their public holidays are days off.' }),
};

export const availabilityContract = {
  create: z.strictObject({ memberId: id, ...fields }).meta({ id: 'AvailabilityCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'AvailabilityRevise' }),
  view: z
    .strictObject({
      ...base,
      memberId: id,
      timezone: z.string(),
      weekly,
      dateOverrides,
      holidaysCalendar: z.string().nullable(),
    })
    .meta({ id: 'Availability' }),
};
