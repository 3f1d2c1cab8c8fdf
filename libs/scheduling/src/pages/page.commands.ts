import { command, ianaZone, instantString } from '@omni/platform';
import { z } from 'zod';
import { answersInput, inviteeInput, reason } from '../appointments/appointment.contract';
import { appointments } from '../appointments/appointment.resource';
import { booking, manageToken, organizationSlug, typeSlug } from './page.contract';

export class BookOpenly extends command({
  name: 'appointment.book_openly',
  summary:
    'Books a slot on the open page. With an Idempotency-Key of 16 characters and more, a repeated booking is one',
  resource: appointments,
  needs: 'create',
  open: true,
  confidential: true,
  input: z
    .strictObject({
      organization: organizationSlug,
      slug: typeSlug,
      startsAt: instantString,
      timezone: ianaZone.optional().describe('The visitor’s; the organization’s where absent.'),
      ...inviteeInput.shape,
      answers: answersInput.optional(),
      website: z.string().max(500).optional().describe('Leave it empty: only machines fill it in.'),
    })
    .meta({ id: 'BookOpenlyInput' }),
  output: z
    .strictObject({
      booking,
      manageToken: z.string().describe('Reschedules and cancels: see /v1/bookings/{token}.'),
      manageUrl: z.string(),
    })
    .meta({ id: 'BookedOpenly' }),
  effect: 'compensatable',
  undoneBy: 'booking.cancel',
  errors: [
    'scheduling.appointment.slot_taken',
    'scheduling.appointment.not_offered',
    'scheduling.booking.refused',
  ],
}) {}

export class RescheduleBooking extends command({
  name: 'booking.reschedule',
  summary: 'Moves a booking to another slot, by the token of its link, which stays good',
  resource: appointments,
  needs: 'reschedule',
  open: true,
  redact: ['token'],
  input: z
    .strictObject({ token: manageToken, startsAt: instantString, timezone: ianaZone.optional(), reason })
    .meta({ id: 'RescheduleBookingInput' }),
  output: booking,
  effect: 'compensatable',
  undoneBy: 'booking.reschedule',
  errors: [
    'scheduling.appointment.slot_taken',
    'scheduling.appointment.not_offered',
    'scheduling.appointment.same_time',
    'scheduling.appointment.too_late',
    'scheduling.appointment.over',
    'invalid_transition',
  ],
}) {}

export class CancelBooking extends command({
  name: 'booking.cancel',
  summary: 'Calls a booking off, by the token of its link',
  resource: appointments,
  needs: 'cancel',
  open: true,
  redact: ['token'],
  input: z.strictObject({ token: manageToken, reason }).meta({ id: 'CancelBookingInput' }),
  output: booking,
  effect: 'irreversible',
  errors: ['scheduling.appointment.too_late', 'scheduling.appointment.over', 'invalid_transition'],
}) {}
