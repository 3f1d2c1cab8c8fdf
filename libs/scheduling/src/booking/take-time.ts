import { conflict, unprocessable, type Facts, type Unit } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import { fairest, type Load } from '../slots/offers';
import { openSessions, readTaken, spanOf, type Without } from './host-times';
import { offered } from './offered';
import { beginSession, joinSession, lockHosts, slotTaken } from './seats';

/** Hosts' time that an appointment has taken in this transaction. */
export interface Taken {
  hostIds: readonly string[];
  startsAt: string;
  endsAt: string;
  /** null where a calendar outside keeps the time */
  slotId: string | null;
}

interface SlotAsked {
  startsAt: string;
  without?: Without | undefined;
  /** who has it where they can; else whose turn it is */
  preferred?: string | undefined;
}

/** Takes a slot that the type offers: what clients and booking pages may have. */
export async function takeSlot(
  facts: Facts,
  unit: Unit,
  type: AppointmentType,
  { startsAt, without, preferred }: SlotAsked,
): Promise<Taken> {
  await lockHosts(unit, type.hostMemberIds);
  const start = Date.parse(startsAt);
  const window = { start, end: start + 1 };
  const [offer] = await offered(facts, unit, type, window, { without });
  if (!offer) {
    const [closed] = await offered(facts, unit, type, window, { without, regardless: true });
    throw closed ? slotTaken() : notOffered();
  }
  const at = { startsAt: new Date(start).toISOString(), endsAt: new Date(offer.end).toISOString() };
  if (offer.slotId !== null) {
    await joinSession(unit, offer.slotId);
    return { ...at, hostIds: offer.hostIds, slotId: offer.slotId };
  }
  const hostIds =
    type.assignment === 'round_robin'
      ? [await turnOf(unit, type, offer.hostIds, preferred)]
      : type.hostMemberIds;
  return { ...at, hostIds, slotId: await beginSession(unit, { ...sessionOf(type), ...at, hostIds }) };
}

interface TimeAsked {
  hostIds: readonly string[];
  startsAt: string;
  endsAt: string;
  type: AppointmentType | null;
  allowBusy: boolean;
  without?: Without | undefined;
}

/** Takes any time of named hosts: what members may do. Other appointments refuse; so do calendars, unless told not to. */
export async function takeTime(unit: Unit, asked: TimeAsked): Promise<Taken> {
  const { hostIds, type, allowBusy, without } = asked;
  const span = spanOf(asked);
  const at = { startsAt: new Date(span.start).toISOString(), endsAt: new Date(span.end).toISOString() };
  await lockHosts(unit, hostIds);
  const { holds, busy } = await readTaken(unit, hostIds, span, without);
  const session = type && openSessions(type, holds).find(({ start }) => start === span.start);
  if (session) {
    await joinSession(unit, session.slotId);
    const endsAt = new Date(session.end).toISOString();
    return { ...at, endsAt, hostIds: session.hostIds, slotId: session.slotId };
  }
  const meets = (other: { startsAt: string; endsAt: string }): boolean => {
    const { start, end } = spanOf(other);
    return start < span.end && end > span.start;
  };
  if (holds.some(meets)) throw slotTaken();
  if (!allowBusy && busy.some(meets)) {
    throw conflict(
      'scheduling.appointment.host_busy',
      'The host’s calendar shows this time as busy. Send allowBusy to book all the same.',
    );
  }
  return { ...at, hostIds, slotId: await beginSession(unit, { ...sessionOf(type), ...at, hostIds }) };
}

const sessionOf = (type: AppointmentType | null) => ({
  typeId: type?.id ?? null,
  bufferBefore: type?.bufferBefore ?? 0,
  bufferAfter: type?.bufferAfter ?? 0,
  seats: type?.seats ?? 1,
});

const notOffered = () =>
  unprocessable('scheduling.appointment.not_offered', 'This time is not offered. Ask for the slots again.', [
    { pointer: '/startsAt', code: 'not_offered', message: 'is none of the slots' },
  ]);

/** The host of a round robin: fewest to come, then longest without a booking. */
export async function turnOf(
  unit: Unit,
  type: AppointmentType,
  hostIds: readonly string[],
  preferred?: string,
): Promise<string> {
  if (preferred !== undefined && hostIds.includes(preferred)) return preferred;
  const rows = await unit.sql<{ memberId: string; upcoming: number; lastBookedAt: string | null }>(
    `select a.host_member_id as "memberId",
       (count(*) filter (where a.status in ('pending', 'booked') and a.starts_at > $4::timestamptz))::int as upcoming,
       max(a.created_at) as "lastBookedAt"
     from scheduling.appointments a
     where a.organization_id = $1 and a.appointment_type_id = $2 and a.host_member_id = any($3::uuid[])
     group by a.host_member_id`,
    [unit.tenantId, type.id, hostIds, unit.now],
  );
  const loads = new Map<string, Load>(
    rows.map(({ memberId, upcoming, lastBookedAt }) => [
      memberId,
      { upcoming, lastBookedAt: lastBookedAt === null ? null : Date.parse(lastBookedAt) },
    ]),
  );
  const chosen = fairest(hostIds, loads);
  if (chosen === undefined) throw slotTaken();
  return chosen;
}
