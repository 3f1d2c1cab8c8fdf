import { viewOf } from '@omni/platform';
import type { Appointment } from './appointment.entity';

export const inviteeOf = (row: Appointment) =>
  row.inviteeName === null && row.inviteeEmail === null
    ? null
    : {
        name: row.inviteeName,
        email: row.inviteeEmail,
        phone: row.inviteePhone,
        companyName: row.inviteeCompany,
      };

/** What a pending booking waits for; whichever of a person's word and the money comes settles it. */
export function awaits(row: Appointment): ('confirmation' | 'payment')[] {
  if (row.status !== 'pending') return [];
  return [
    ...(row.requiresConfirmation ? (['confirmation'] as const) : []),
    ...(row.priceMinor !== null && row.paidAt === null ? (['payment'] as const) : []),
  ];
}

export const appointmentView = (row: Appointment) => ({
  ...viewOf(row),
  bookingId: row.bookingId,
  appointmentTypeId: row.appointmentTypeId,
  title: row.title,
  clientId: row.clientId,
  contactId: row.contactId,
  engagementId: row.engagementId,
  hostMemberId: row.hostMemberId,
  hostMemberIds: row.hostMemberIds,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  timezone: row.timezone,
  status: row.status,
  awaits: awaits(row),
  location: row.location,
  meetingUrl: row.meetingUrl,
  notes: row.notes,
  invitee: inviteeOf(row),
  answers: row.answers,
  source: row.source,
  calendarSyncId: row.calendarSyncId,
  externalEventId: row.externalEventId,
  rescheduleOfId: row.rescheduleOfId,
  cancelReason: row.cancelReason,
  cancelledBy: row.cancelledBy,
  cancelledAt: row.cancelledAt,
  cancelledLate: row.cancelledLate,
  priceMinor: row.priceMinor,
  currency: row.currency,
  paidAt: row.paidAt,
  nextReminderAt: row.nextReminderAt,
});
