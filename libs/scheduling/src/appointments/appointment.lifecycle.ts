import type { Lifecycle } from '@omni/platform';
import type { Appointment } from './appointment.entity';
import { AppointmentDeleted } from './appointment.events';
import { appointmentView } from './appointment.view';

/**
 * Three years after it ended, whatever became of it: who came and what they said is no longer anybody's business; that it
 * was stays.
 */
export const appointmentLifecycle: Lifecycle<Appointment> = {
  purge: {
    after: { years: 3 },
    clock: 'ended',
    due: `t.status <> 'pending' and t.ends_at <= :until`,
    run: (unit, appointments) => {
      for (const row of appointments) {
        row.purge(unit.now);
        unit.emit(AppointmentDeleted, row, appointmentView(row));
      }
    },
  },
};
