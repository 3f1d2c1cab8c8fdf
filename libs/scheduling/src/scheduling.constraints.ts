import { conflict, type ConstraintFaults } from '@omni/platform';
import { slotTaken } from './booking/seats';

export const constraints: ConstraintFaults = {
  // Bookings of a host wait for each other, so this one stands behind what was looked at before.
  holds_host_free: slotTaken,
  holds_seats_check: slotTaken,
  appointment_types_slug_key: () =>
    conflict('scheduling.appointment_type.exists', 'There is a type with this address.'),
  availability_rules_member_key: () =>
    conflict('scheduling.availability.exists', 'This member has hours already: revise them.'),
  calendar_syncs_calendar_key: () =>
    conflict('scheduling.calendar_sync.exists', 'This calendar is synced already.'),
};
