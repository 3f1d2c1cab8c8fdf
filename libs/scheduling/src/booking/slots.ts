import {
  businessDateString,
  endOfBusinessDay,
  ianaZone,
  startOfBusinessDay,
  unprocessable,
  diffDays,
  addDays,
  businessDate,
} from '@omni/platform';
import { z } from 'zod';
import type { Span } from '../slots/host-slots';
import type { Offer } from '../slots/offers';
import { localTime } from '../slots/wall-time';

/** Days of slots that one question may ask for. */
const MOST_DAYS = 62;

export const slotsInput = {
  from: businessDateString.optional().describe('First day, by the clock of the zone; today where absent.'),
  to: businessDateString.optional().describe('Last day; six days after the first where absent.'),
  timezone: ianaZone.optional().describe('Zone that slots are shown in; the organization’s where absent.'),
};

export const slotsOutput = z
  .strictObject({
    timezone: z.string(),
    slots: z.array(
      z
        .strictObject({
          startsAt: z.iso.datetime(),
          endsAt: z.iso.datetime(),
          local: z.string().meta({
            description: 'Its start by the clock of the zone.',
            example: '2026-03-29T10:00:00+02:00',
          }),
          seatsLeft: z.int(),
          hostMemberIds: z
            .array(z.uuid())
            .optional()
            .describe('For members: round robin any of them, else all of them.'),
        })
        .meta({ id: 'Slot' }),
    ),
  })
  .meta({ id: 'Slots' });

export type Slots = z.output<typeof slotsOutput>;

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
  timezone?: string | undefined;
}

/** The days asked for as a window of moments. */
export function windowOf(asked: Asked, organizationZone: string, now: string): Span & { timezone: string } {
  const timezone = asked.timezone ?? organizationZone;
  const from = asked.from ?? businessDate(new Date(now), timezone);
  const to = asked.to ?? addDays(from, 6);
  const days = diffDays(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) {
    throw unprocessable('scheduling.slots.window', `Ask for 1 to ${String(MOST_DAYS)} days.`, [
      { pointer: 'to', code: 'out_of_range', message: `is not within ${String(MOST_DAYS)} days from from` },
    ]);
  }
  return {
    timezone,
    start: startOfBusinessDay(from, timezone).getTime(),
    end: endOfBusinessDay(to, timezone).getTime(),
  };
}

export const slotsOf = (timezone: string, found: readonly Offer[], withHosts: boolean): Slots => ({
  timezone,
  slots: found.map(({ start, end, seatsLeft, hostIds }) => ({
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end).toISOString(),
    local: localTime(start, timezone),
    seatsLeft,
    ...(withHosts ? { hostMemberIds: [...hostIds] } : {}),
  })),
});
