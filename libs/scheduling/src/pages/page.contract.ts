import { z } from 'zod';
import { LOCATION_KINDS } from '../appointment-types/appointment-type.choices';
import { cancellationPolicy } from '../appointment-types/appointment-type.contract';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import { intakeQuestion } from '../appointment-types/intake';
import { answer, invitee } from '../appointments/appointment.contract';
import type { Appointment } from '../appointments/appointment.entity';
import { APPOINTMENT_STATUSES } from '../appointments/appointment.transitions';
import { awaits, inviteeOf } from '../appointments/appointment.view';
import { freeUntil } from '../appointments/policy';

export const organizationSlug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/)
  .meta({ example: 'analytical-engines' });
export const typeSlug = z
  .string()
  .max(80, { abort: true })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ example: 'first-meeting' });
export const manageToken = z.string().max(200).describe('From the link in the mail.');

export const business = z
  .strictObject({ name: z.string(), timezone: z.string(), locale: z.string() })
  .meta({ id: 'BookingBusiness' });

export const pageType = z
  .strictObject({
    slug: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    durationMinutes: z.int(),
    locationKind: z.enum(LOCATION_KINDS),
    intakeQuestions: z.array(intakeQuestion),
    requiresConfirmation: z.boolean(),
    priceMinor: z.int().nullable(),
    currency: z.string().nullable(),
    cancellationPolicy: cancellationPolicy.nullable(),
    seats: z.int(),
    minNoticeMinutes: z.int(),
    maxDaysAhead: z.int(),
  })
  .meta({ id: 'BookingPageType' });

export const pageTypeOf = (type: AppointmentType): z.output<typeof pageType> => ({
  slug: type.slug,
  name: type.name,
  description: type.description,
  durationMinutes: type.durationMinutes,
  locationKind: type.locationKind,
  intakeQuestions: type.intakeQuestions,
  requiresConfirmation: type.requiresConfirmation,
  priceMinor: type.priceMinor,
  currency: type.currency,
  cancellationPolicy: type.cancellationPolicy,
  seats: type.seats,
  minNoticeMinutes: type.minNoticeMinutes,
  maxDaysAhead: type.maxDaysAhead,
});

/** A booking as whoever made it sees it. */
export const booking = z
  .strictObject({
    bookingId: z.uuid().describe('Stays the same through reschedulings.'),
    title: z.string(),
    status: z.enum(APPOINTMENT_STATUSES),
    awaits: z.array(z.enum(['confirmation', 'payment'])),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    timezone: z.string(),
    hosts: z.array(z.string()),
    location: z.string().nullable(),
    meetingUrl: z.string().nullable(),
    invitee: invitee.nullable(),
    answers: z.array(answer),
    priceMinor: z.int().nullable(),
    currency: z.string().nullable(),
    cancellationPolicy: cancellationPolicy.nullable(),
    freeUntil: z.iso
      .datetime()
      .nullable()
      .describe('Up to then it is cancelled or rescheduled freely; null where no policy says so.'),
    cancelReason: z.string().nullable(),
  })
  .meta({ id: 'Booking' });
export type Booking = z.output<typeof booking>;

export const bookingOf = (
  row: Appointment,
  type: AppointmentType | null,
  hosts: readonly string[],
): Booking => ({
  bookingId: row.bookingId,
  title: row.title,
  status: row.status,
  awaits: awaits(row),
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  timezone: row.timezone,
  hosts: [...hosts],
  location: row.location,
  meetingUrl: row.meetingUrl,
  invitee: inviteeOf(row),
  answers: row.answers,
  priceMinor: row.priceMinor,
  currency: row.currency,
  cancellationPolicy: type?.cancellationPolicy ?? null,
  freeUntil: freeUntil(row, type),
  cancelReason: row.cancelReason,
});
