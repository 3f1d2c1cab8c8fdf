/*
 * Front door: other modules know scheduling by its events, by the names of its commands (`appointment.book`,
 * `appointment.link_parties`) and by ids.
 */
export {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentDeleted,
  AppointmentNoShow,
  AppointmentPaid,
  AppointmentReminderDue,
  AppointmentRequested,
  AppointmentRescheduled,
} from './appointments/appointment.events';
export {
  CalendarSyncCompleted,
  CalendarSyncConnected,
  CalendarSyncDisconnected,
  CalendarSyncFailed,
  CalendarSyncNeedsReauth,
} from './calendars/calendar-sync.events';
