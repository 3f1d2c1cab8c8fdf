import { enlist, type Unit } from '@omni/platform';
import type { Appointment } from './appointment.entity';

export const MAIL_INVITEE = 'scheduling.mail-invitee';
export const PUSH_EVENT = 'scheduling.push-event';

export type LetterKind = 'requested' | 'booked' | 'rescheduled' | 'cancelled' | 'reminder';

/** Whoever comes hears of it by mail, where we know their address. */
export async function mailInvitee(unit: Unit, appointment: Appointment, kind: LetterKind): Promise<void> {
  if (appointment.inviteeEmail === null) return;
  await enlist(
    unit,
    MAIL_INVITEE,
    { appointmentId: appointment.id, kind, sequence: appointment.sequence },
    { key: `${appointment.id} ${kind} ${String(appointment.sequence)} ${appointment.nextReminderAt ?? ''}` },
  );
}

/** The host's calendar outside follows, where it is synced both ways. */
export async function pushEvent(unit: Unit, appointment: Appointment): Promise<void> {
  if (appointment.externalEventId === null && !(await isMirrored(unit, appointment.hostMemberId))) return;
  appointment.pushPending = true;
  await enlist(unit, PUSH_EVENT, { appointmentId: appointment.id }, { key: appointment.id });
}

async function isMirrored(unit: Unit, memberId: string): Promise<boolean> {
  const rows = await unit.sql(
    `select 1 from scheduling.calendar_syncs s where s.organization_id = $1 and s.member_id = $2
       and s.direction = 'two_way' and s.status <> 'disconnected' and s.deleted_at is null limit 1`,
    [unit.tenantId, memberId],
  );
  return rows.length > 0;
}
