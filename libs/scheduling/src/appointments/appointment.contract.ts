import { base, id, ianaZone, instantString } from '@omni/platform';
import { z } from 'zod';
import { answerValue } from '../appointment-types/intake';
import { APPOINTMENT_STATUSES, CANCELLED_BY, SOURCES } from './appointment.transitions';

export const inviteeInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(320),
    phone: z.string().trim().max(40).nullable().optional(),
    companyName: z.string().trim().max(200).nullable().optional(),
  })
  .meta({ id: 'InviteeInput' });

export const invitee = z
  .strictObject({
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    companyName: z.string().nullable(),
  })
  .meta({ id: 'Invitee' });

export const answersInput = z
  .record(z.string().max(40), answerValue)
  .meta({ description: 'By the keys of the questions.', example: { company_size: '1-10' } });

export const answer = z
  .strictObject({ key: z.string(), label: z.string(), value: answerValue })
  .meta({ id: 'IntakeAnswer' });

export const reason = z.string().trim().min(1).max(1000).optional();

const meeting = {
  title: z.string().trim().min(1).max(200).optional(),
  location: z.string().trim().max(500).nullable().optional(),
  meetingUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .optional(),
  notes: z.string().trim().max(10_000).nullable().optional().describe('For the house alone.'),
  engagementId: id.nullable().optional(),
};

export const appointmentContract = {
  create: z
    .strictObject({
      appointmentTypeId: id.optional(),
      hostMemberId: id.optional().describe('The type’s host whose turn it is, else oneself.'),
      startsAt: instantString,
      endsAt: instantString.optional().describe('As long as the type takes, where absent.'),
      timezone: ianaZone.optional(),
      clientId: id.nullable().optional(),
      contactId: id.nullable().optional(),
      invitee: inviteeInput.optional(),
      answers: answersInput.optional(),
      ...meeting,
      allowBusy: z
        .boolean()
        .optional()
        .describe(
          'Books over what the host’s outside calendars show as busy; other appointments refuse still.',
        ),
    })
    .meta({ id: 'AppointmentCreate' }),
  revise: z.strictObject(meeting).meta({ id: 'AppointmentRevise' }),
  view: z
    .strictObject({
      ...base,
      bookingId: id.describe('Stays the same through reschedulings.'),
      appointmentTypeId: id.nullable(),
      title: z.string(),
      clientId: id.nullable(),
      contactId: id.nullable(),
      engagementId: id.nullable(),
      hostMemberId: id,
      hostMemberIds: z.array(id),
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
      timezone: z.string(),
      status: z.enum(APPOINTMENT_STATUSES),
      awaits: z.array(z.enum(['confirmation', 'payment'])).describe('What a pending booking waits for.'),
      location: z.string().nullable(),
      meetingUrl: z.string().nullable(),
      notes: z.string().nullable(),
      invitee: invitee.nullable(),
      answers: z.array(answer),
      source: z.enum(SOURCES),
      calendarSyncId: id.nullable(),
      externalEventId: z.string().nullable(),
      rescheduleOfId: id.nullable(),
      cancelReason: z.string().nullable(),
      cancelledBy: z.enum(CANCELLED_BY).nullable(),
      cancelledAt: z.iso.datetime().nullable(),
      cancelledLate: z.boolean(),
      priceMinor: z.int().nullable(),
      currency: z.string().nullable(),
      paidAt: z.iso.datetime().nullable(),
      nextReminderAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Appointment' }),
};
