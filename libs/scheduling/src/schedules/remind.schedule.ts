import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import { Appointment } from '../appointments/appointment.entity';
import { AppointmentReminderDue, appointmentFacts } from '../appointments/appointment.events';
import { mailInvitee } from '../appointments/errands';
import { nextReminderAt } from '../appointments/reminders';
import { typeById } from '../booking/types';

const MINUTE = 60_000;
const DUE = `t.next_reminder_at <= $2::timestamptz and t.status = 'booked' and t.deleted_at is null`;

/**
 * Tells of appointments that come near, by event and by mail, once a reminder. What was told is noted past the
 * appointment's versions, for nothing about it changed.
 */
@Injectable()
@Scheduled({
  name: 'scheduling.remind',
  summary: 'Reminds of appointments that come near.',
  cron: '*/5 * * * *',
})
export class RemindAppointments implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const due = await unit.rows(Appointment, DUE, [unit.now], 't.next_reminder_at, t.id limit 500');
    const types = new Map<string | null, AppointmentType | null>();
    const next: { id: string; at: string | null }[] = [];
    for (const appointment of due) {
      const { id, startsAt, appointmentTypeId, reminderMinutes } = appointment;
      next.push({ id, at: nextReminderAt(startsAt, reminderMinutes, unit.now) });
      // A reminder that was missed until the appointment began is of no use to anybody.
      if (startsAt <= unit.now) continue;
      if (!types.has(appointmentTypeId))
        types.set(appointmentTypeId, await typeById(unit, appointmentTypeId));
      const minutesBefore = Math.round(
        (Date.parse(startsAt) - Date.parse(appointment.nextReminderAt ?? unit.now)) / MINUTE,
      );
      unit.emit(AppointmentReminderDue, appointment, {
        ...appointmentFacts(appointment, types.get(appointmentTypeId) ?? null),
        minutesBefore,
      });
      await mailInvitee(unit, appointment, 'reminder');
    }
    if (next.length === 0) return;
    await unit.sql(
      `update scheduling.appointments a set next_reminder_at = x.at
       from jsonb_to_recordset($2::jsonb) as x (id uuid, at timestamptz) where a.organization_id = $1 and a.id = x.id`,
      [unit.tenantId, JSON.stringify(next)],
    );
  }
}
