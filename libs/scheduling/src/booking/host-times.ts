import type { Facts } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import type { Availability } from '../availability/availability.entity';
import { isPublicHoliday } from '../slots/holidays';
import type { HostHours, SlotRules, Span } from '../slots/host-slots';
import type { Host, OpenSession } from '../slots/offers';
import type { Place } from './place';

const MINUTE = 60_000;
/** Buffers and appointments are shorter than this, so nothing beyond it reaches into a window. */
const MARGIN = 2 * 86_400_000;

/** What is about to be given up, so that it does not stand in its own way. */
export interface Without {
  /** its session, as long as its seat there is not given back */
  slotId: string | null;
  appointmentId: string;
}

export interface HoldRow {
  slotId: string;
  memberId: string;
  typeId: string | null;
  startsAt: string;
  endsAt: string;
  bufferBefore: number;
  bufferAfter: number;
  seats: number;
  seatsTaken: number;
}

interface BusyRow {
  memberId: string;
  startsAt: string;
  endsAt: string;
}

type RuleRow = Pick<Availability, 'memberId' | 'timezone' | 'weekly' | 'dateOverrides' | 'holidaysCalendar'>;

const RULES = `
  select r.member_id as "memberId", r.timezone, r.weekly, r.date_overrides as "dateOverrides",
    r.holidays_calendar as "holidaysCalendar"
  from scheduling.availability_rules r
  where r.organization_id = $1 and r.member_id = any($2::uuid[]) and r.deleted_at is null`;

const HOLDS = `
  select h.slot_id as "slotId", h.host_member_id as "memberId", h.appointment_type_id as "typeId",
    h.starts_at as "startsAt", h.ends_at as "endsAt", h.buffer_before as "bufferBefore",
    h.buffer_after as "bufferAfter", h.seats, h.seats_taken as "seatsTaken"
  from scheduling.holds h
  where h.organization_id = $1 and h.host_member_id = any($2::uuid[]) and h.seats_taken > 0
    and h.ends_at > $3::timestamptz and h.starts_at < $4::timestamptz
    and (h.slot_id is distinct from $5::uuid or h.seats_taken > 1)`;

const BUSY = `
  select b.member_id as "memberId", b.starts_at as "startsAt", b.ends_at as "endsAt"
  from scheduling.calendar_busy b
  where b.organization_id = $1 and b.member_id = any($2::uuid[]) and b.busy
    and b.ends_at > $3::timestamptz and b.starts_at < $4::timestamptz
    and ($5::uuid is null or b.appointment_id is distinct from $5::uuid)`;

export interface HostTimes {
  hosts: Host[];
  holds: HoldRow[];
  busy: BusyRow[];
}

/** What stands in hosts' ways around a window: appointments with their buffers, and what calendars outside say. */
export async function readTaken(
  place: Place,
  hostIds: readonly string[],
  window: Span,
  without?: Without,
): Promise<{ holds: HoldRow[]; busy: BusyRow[] }> {
  const around = [
    place.tenantId,
    hostIds,
    new Date(window.start - MARGIN).toISOString(),
    new Date(window.end + MARGIN).toISOString(),
  ];
  const [holds, busy] = await Promise.all([
    place.tx.rows<HoldRow>(HOLDS, [...around, without?.slotId ?? null]),
    place.tx.rows<BusyRow>(BUSY, [...around, without?.appointmentId ?? null]),
  ]);
  return { holds, busy };
}

/** Hosts with their hours and what is in their way. Who is no active member, or has no hours, is left out. */
export async function readHosts(
  facts: Facts,
  place: Place,
  hostIds: readonly string[],
  window: Span,
  without?: Without,
): Promise<HostTimes> {
  const [rules, { holds, busy }, members] = await Promise.all([
    place.tx.rows<RuleRow>(RULES, [place.tenantId, hostIds]),
    readTaken(place, hostIds, window, without),
    facts.rows<{ status: string }>(place, 'member', hostIds),
  ]);
  const byMember = new Map(rules.map((rule) => [rule.memberId, rule]));
  const hosts = hostIds.flatMap((memberId): Host[] => {
    const rule = byMember.get(memberId);
    if (!rule || members.get(memberId)?.status !== 'active') return [];
    const spans = [
      ...holds.filter((hold) => hold.memberId === memberId).map(spanOfHold),
      ...busy.filter((block) => block.memberId === memberId).map(spanOf),
    ];
    return [{ memberId, hours: hoursOf(rule), busy: spans }];
  });
  return { hosts, holds, busy };
}

/** Sessions of a type in which a seat can be had. */
export function openSessions(type: AppointmentType, holds: readonly HoldRow[]): OpenSession[] {
  const found = new Map<string, OpenSession & { hostIds: string[] }>();
  for (const hold of holds) {
    if (hold.typeId !== type.id || hold.seats <= hold.seatsTaken) continue;
    const session = found.get(hold.slotId) ?? {
      slotId: hold.slotId,
      start: Date.parse(hold.startsAt),
      end: Date.parse(hold.endsAt),
      seatsLeft: hold.seats - hold.seatsTaken,
      hostIds: [],
    };
    session.hostIds.push(hold.memberId);
    found.set(hold.slotId, session);
  }
  return [...found.values()];
}

export const rulesOf = (type: AppointmentType): SlotRules => ({
  durationMinutes: type.durationMinutes,
  stepMinutes: type.slotIntervalMinutes ?? type.durationMinutes,
  bufferBefore: type.bufferBefore,
  bufferAfter: type.bufferAfter,
  minNoticeMinutes: type.minNoticeMinutes,
  maxDaysAhead: type.maxDaysAhead,
});

export const spanOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Span => ({
  start: Date.parse(startsAt),
  end: Date.parse(endsAt),
});

const spanOfHold = (hold: HoldRow): Span => ({
  start: Date.parse(hold.startsAt) - hold.bufferBefore * MINUTE,
  end: Date.parse(hold.endsAt) + hold.bufferAfter * MINUTE,
});

function hoursOf(rule: RuleRow): HostHours {
  return {
    zone: rule.timezone,
    weekly: rule.weekly,
    overrides: new Map(rule.dateOverrides.map(({ date, intervals }) => [date, intervals])),
    isHoliday: (date) => isPublicHoliday(rule.holidaysCalendar, date),
  };
}
