import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import { answer, appointmentContract, invitee } from './appointment.contract';
import type { Appointment } from './appointment.entity';
import { APPOINTMENT_STATUSES, CANCELLED_BY, SOURCES } from './appointment.transitions';
import { inviteeOf } from './appointment.view';

const facts = {
  id,
  bookingId: id.describe('Stays the same through reschedulings.'),
  title: z.string(),
  typeId: id.nullable(),
  appointmentTypeId: id
    .nullable()
    .describe('The same as typeId, by the name that the appointment has for it.'),
  projectTemplateId: id.nullable(),
  clientId: id.nullable(),
  contactId: id.nullable(),
  engagementId: id.nullable(),
  hostMemberId: id,
  hostMemberIds: z.array(id),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  timezone: z.string(),
  status: z.enum(APPOINTMENT_STATUSES),
  source: z.enum(SOURCES),
  location: z.string().nullable(),
  meetingUrl: z.string().nullable(),
  invitee: invitee.nullable(),
  answers: z.array(answer),
  priceMinor: z.int().nullable(),
  currency: z.string().nullable(),
};

const sample = {
  id: '018f2c1e-6a10-7000-8000-000000000001',
  bookingId: '018f2c1e-6a10-7000-8000-000000000001',
  title: 'First meeting',
  typeId: '018f2c1e-6a10-7000-8000-0000000000a1',
  appointmentTypeId: '018f2c1e-6a10-7000-8000-0000000000a1',
  projectTemplateId: '018f2c1e-6a10-7000-8000-0000000000b1',
  clientId: null,
  contactId: null,
  engagementId: null,
  hostMemberId: '018f2c1e-6a10-7000-8000-0000000000c1',
  hostMemberIds: ['018f2c1e-6a10-7000-8000-0000000000c1'],
  startsAt: '2026-03-30T08:00:00.000Z',
  endsAt: '2026-03-30T08:30:00.000Z',
  timezone: 'Europe/Berlin',
  status: 'booked' as const,
  source: 'booking_page' as const,
  location: null,
  meetingUrl: null,
  invitee: { name: 'Grace Hopper', email: 'grace@navy.example', phone: null, companyName: 'Navy' },
  answers: [{ key: 'topic', label: 'What is it about?', value: 'A compiler' }],
  priceMinor: null,
  currency: null,
};

/** `2026-03-30 10:00` by the clock of whoever booked. */
const when = (d: { startsAt: string; timezone: string }): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: d.timezone }).format(
    new Date(d.startsAt),
  );

const data = z.strictObject(facts);

export const AppointmentRequested = defineEvent({
  type: 'appointment.requested',
  summary: 'Somebody asked for an appointment that waits for a confirmation or a payment.',
  data,
  sample: { ...sample, status: 'pending' },
  visibility: 'client',
  line: (d) => `${d.title} asked for on ${when(d)}`,
});

export const AppointmentBooked = defineEvent({
  type: 'appointment.booked',
  summary: 'An appointment stands.',
  data,
  sample,
  visibility: 'client',
  line: (d) => `${d.title} booked for ${when(d)}`,
});

export const AppointmentRescheduled = defineEvent({
  type: 'appointment.rescheduled',
  summary: 'An appointment has another time; bookingId and the previous appointment tie both together.',
  data: z.strictObject({
    ...facts,
    previousId: id.describe('The appointment whose place it takes; its own id where its row was moved.'),
    previousStartsAt: z.iso.datetime(),
    previousEndsAt: z.iso.datetime(),
    rescheduledBy: z.enum(CANCELLED_BY),
    reason: z.string().nullable(),
  }),
  sample: {
    ...sample,
    previousId: '018f2c1e-6a10-7000-8000-000000000002',
    previousStartsAt: '2026-03-27T09:00:00.000Z',
    previousEndsAt: '2026-03-27T09:30:00.000Z',
    rescheduledBy: 'client',
    reason: null,
  },
  visibility: 'client',
  line: (d) => `${d.title} moved to ${when(d)}`,
});

export const AppointmentCancelled = defineEvent({
  type: 'appointment.cancelled',
  summary: 'An appointment was called off, or a request for one declined.',
  data: z.strictObject({
    ...facts,
    cancelledBy: z.enum(CANCELLED_BY),
    reason: z.string().nullable(),
    late: z.boolean().describe('By the client, later than the policy asks for.'),
  }),
  sample: { ...sample, status: 'cancelled', cancelledBy: 'client', reason: 'A cold', late: false },
  visibility: 'client',
  line: (d) => `${d.title} on ${when(d)} cancelled`,
});

export const AppointmentCompleted = defineEvent({
  type: 'appointment.completed',
  summary: 'An appointment took place.',
  data,
  sample: { ...sample, status: 'completed' },
  visibility: 'client',
  line: (d) => `${d.title} held on ${when(d)}`,
});

export const AppointmentNoShow = defineEvent({
  type: 'appointment.no_show',
  summary: 'Whoever was expected did not come.',
  data,
  sample: { ...sample, status: 'no_show' },
  line: (d) => `Nobody came to ${d.title} on ${when(d)}`,
});

export const AppointmentPaid = defineEvent({
  type: 'appointment.paid',
  summary: 'The price of a booking was paid.',
  data,
  sample: { ...sample, priceMinor: 9900, currency: 'EUR' },
  line: (d) => `${d.title} paid`,
});

export const AppointmentReminderDue = defineEvent({
  type: 'appointment.reminder_due',
  summary: 'An appointment comes near.',
  data: z.strictObject({ ...facts, minutesBefore: z.int() }),
  sample: { ...sample, minutesBefore: 1440 },
});

export const AppointmentDeleted = defineEvent({
  type: 'appointment.deleted',
  summary: 'Retention ran out on an appointment and emptied it.',
  data: appointmentContract.view,
  sample: {
    id: sample.id,
    version: 7,
    createdAt: '2023-03-02T09:00:00.000Z',
    updatedAt: '2026-03-30T02:47:00.000Z',
    deletedAt: '2026-03-30T02:47:00.000Z',
    bookingId: sample.bookingId,
    appointmentTypeId: sample.typeId,
    title: 'Appointment',
    clientId: null,
    contactId: null,
    engagementId: null,
    hostMemberId: sample.hostMemberId,
    hostMemberIds: sample.hostMemberIds,
    startsAt: '2023-03-30T08:00:00.000Z',
    endsAt: '2023-03-30T08:30:00.000Z',
    timezone: 'Europe/Berlin',
    status: 'completed' as const,
    awaits: [],
    location: null,
    meetingUrl: null,
    notes: null,
    invitee: null,
    answers: [],
    source: 'booking_page' as const,
    calendarSyncId: null,
    externalEventId: null,
    rescheduleOfId: null,
    cancelReason: null,
    cancelledBy: null,
    cancelledAt: null,
    cancelledLate: false,
    priceMinor: null,
    currency: null,
    paidAt: null,
    nextReminderAt: null,
  },
});

export const appointmentEvents = [
  AppointmentRequested,
  AppointmentBooked,
  AppointmentRescheduled,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentNoShow,
  AppointmentPaid,
  AppointmentReminderDue,
  AppointmentDeleted,
];

/** What every event of an appointment says of it. */
export const appointmentFacts = (row: Appointment, type: AppointmentType | null) => ({
  id: row.id,
  bookingId: row.bookingId,
  title: row.title,
  typeId: row.appointmentTypeId,
  appointmentTypeId: row.appointmentTypeId,
  projectTemplateId: type?.projectTemplateId ?? null,
  clientId: row.clientId,
  contactId: row.contactId,
  engagementId: row.engagementId,
  hostMemberId: row.hostMemberId,
  hostMemberIds: row.hostMemberIds,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  timezone: row.timezone,
  status: row.status,
  source: row.source,
  location: row.location,
  meetingUrl: row.meetingUrl,
  invitee: inviteeOf(row),
  answers: row.answers,
  priceMinor: row.priceMinor,
  currency: row.currency,
});
