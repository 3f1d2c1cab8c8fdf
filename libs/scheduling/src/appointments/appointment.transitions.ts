import type { Transitions } from '@omni/platform';

export const APPOINTMENT_STATUSES = ['pending', 'booked', 'completed', 'cancelled', 'no_show'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

export const SOURCES = ['api', 'booking_page', 'portal', 'calendar_sync', 'ai'] as const;
export type AppointmentSource = (typeof SOURCES)[number];

export const CANCELLED_BY = ['host', 'client', 'system'] as const;
export type CancelledBy = (typeof CANCELLED_BY)[number];

/** A reschedule cancels the old appointment and books the new one in the same transaction. */
export const appointmentTransitions: Transitions<AppointmentStatus> = {
  confirm: { from: ['pending'], to: 'booked' },
  settle: { from: ['pending'], to: 'booked' },
  decline: { from: ['pending'], to: 'cancelled' },
  cancel: { from: ['pending', 'booked'], to: 'cancelled' },
  reschedule: { from: ['pending', 'booked'], to: 'cancelled' },
  complete: { from: ['booked'], to: 'completed' },
  mark_no_show: { from: ['booked'], to: 'no_show' },
};
