import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Appointment } from '../appointments/appointment.entity';
import { callOff } from '../appointments/life';
import { typeById } from '../booking/types';

/** A request that nobody answered before its time came is over: it is called off, and whoever asked hears of it. */
@Injectable()
@Scheduled({
  name: 'scheduling.expire-requests',
  summary: 'Calls off requests for appointments that nobody answered in time.',
  cron: '*/10 * * * *',
})
export class ExpireRequests implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const stale = await unit.rows(
      Appointment,
      `t.status = 'pending' and t.starts_at <= $2::timestamptz and t.deleted_at is null`,
      [unit.now],
      't.starts_at, t.id limit 200',
    );
    for (const appointment of stale) {
      const type = await typeById(unit, appointment.appointmentTypeId);
      const reason = 'Nobody confirmed it in time.';
      await callOff(unit, appointment, type, { verb: 'cancel', by: 'system', reason });
      unit.audit('appointment.cancel', appointment);
    }
  }
}
