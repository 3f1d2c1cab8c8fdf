import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Activity } from '../activities/activity.entity';
import { aboutOf, settleActivity } from '../activities/logging';
import { idIn, momentIn, subjectIn } from './event-data';

const MINUTE = 60_000;

/** An appointment that took place shows among the client's activities as a meeting. */
@Injectable()
@Consumes('crm.log-appointment', 'appointment.completed')
export class LogAppointment implements EventConsumer {
  async handle(unit: Unit, { aggregate, data, occurredAt }: EventEnvelope): Promise<void> {
    const contactId = idIn(data, 'contactId');
    const clientId = idIn(data, 'clientId');
    const memberId = idIn(data, 'hostMemberId', 'memberId');
    const entityId = contactId ?? clientId;
    if (!entityId || !memberId || (await isLogged(unit, aggregate.id))) return;
    const entityType = contactId ? 'contact' : 'client_company';
    const about = await aboutOf(unit, entityType, entityId);
    if (!about.exists) return;
    const startsAt = momentIn(data, 'startsAt');
    const endsAt = momentIn(data, 'endsAt');
    const activity = unit.insert(Activity, {
      kind: 'meeting',
      subject: subjectIn(data, 'title', 'subject', 'name') ?? 'Appointment',
      occurredAt: startsAt ?? occurredAt,
      durationMinutes:
        startsAt && endsAt
          ? Math.max(0, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE))
          : null,
      outcome: 'completed',
      entityType,
      entityId,
      clientId: clientId ?? about.clientId,
      contactIds: contactId ? [contactId] : [],
      memberId,
      appointmentId: aggregate.id,
      source: 'calendar_sync',
    });
    await settleActivity(unit, activity);
  }
}

async function isLogged(unit: Unit, appointmentId: string): Promise<boolean> {
  const rows = await unit.sql(
    `select 1 from crm.activities where organization_id = $1 and source = 'calendar_sync' and appointment_id = $2`,
    [unit.tenantId, appointmentId],
  );
  return rows.length > 0;
}
