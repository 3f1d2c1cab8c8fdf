import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Appointment } from '../appointments/appointment.entity';
import { AppointmentDeleted } from '../appointments/appointment.events';
import { appointmentView } from '../appointments/appointment.view';

const AT_ONCE = 500;
/** Three years after it ended, whatever became of it: who came and what they said is no longer anybody's business. */
const EXPIRED = `t.purged_at is null and t.status <> 'pending' and t.ends_at <= $2::timestamptz - interval '3 years'`;

/** Empties appointments that retention has run out on (ADR 9): that they were stays, who came and why goes. */
@Injectable()
@Scheduled({
  name: 'scheduling.purge-appointments',
  summary: 'Purges appointments three years after they ended.',
  cron: '47 2 * * *',
})
export class PurgeAppointments implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const rows = await unit.rows(Appointment, EXPIRED, [unit.now], `t.id limit ${String(AT_ONCE)}`);
    for (const row of rows) {
      row.purge(unit.now);
      unit.emit(AppointmentDeleted, row, appointmentView(row));
      unit.audit('appointment.purge', row, 'silent');
    }
  }
}
