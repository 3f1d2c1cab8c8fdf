import { hostSlots, type HostHours, type SlotRules, type Span } from './host-slots';

export type Assignment = 'fixed' | 'round_robin' | 'collective';

/** A host with what is in their way. */
export interface Host {
  memberId: string;
  hours: HostHours;
  busy: readonly Span[];
}

/** Somebody has a seat in it already, and there are seats left. */
export interface OpenSession {
  slotId: string;
  start: number;
  end: number;
  seatsLeft: number;
  hostIds: readonly string[];
}

/** A start that can be booked. */
export interface Offer {
  start: number;
  end: number;
  /** round robin: any one of them; else all of them together */
  hostIds: readonly string[];
  seatsLeft: number;
  /** the session to be joined; null begins one */
  slotId: string | null;
}

interface Asked {
  assignment: Assignment;
  rules: SlotRules;
  seats: number;
  hosts: readonly Host[];
  sessions: readonly OpenSession[];
  window: Span;
  now: number;
}

/**
 * What can be booked within a window, ascending: a collective needs all of its hosts at once, a round robin any of them.
 * A session with seats left stands before a new one at the same time.
 */
export function offers({ assignment, rules, seats, hosts, sessions, window, now }: Asked): Offer[] {
  const byStart = new Map<number, string[]>();
  for (const { memberId, hours, busy } of hosts) {
    for (const start of hostSlots(hours, rules, busy, window, now)) {
      byStart.set(start, [...(byStart.get(start) ?? []), memberId]);
    }
  }
  const found = new Map<number, Offer>();
  for (const [start, hostIds] of byStart) {
    if (assignment === 'collective' && hostIds.length < hosts.length) continue;
    const end = start + rules.durationMinutes * 60_000;
    found.set(start, { start, end, hostIds, seatsLeft: seats, slotId: null });
  }
  const earliest = Math.max(window.start, now + rules.minNoticeMinutes * 60_000);
  for (const session of sessions) {
    const { start, seatsLeft } = session;
    if (seatsLeft > 0 && start >= earliest && start < window.end) found.set(start, session);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** How much a host has to do already. */
export interface Load {
  upcoming: number;
  /** epoch milliseconds; null where never */
  lastBookedAt: number | null;
}

/** The host whose turn it is: fewest to come, then longest without a booking, then the order of the type's list. */
export function fairest(hostIds: readonly string[], loads: ReadonlyMap<string, Load>): string | undefined {
  const load = (id: string): Load => loads.get(id) ?? { upcoming: 0, lastBookedAt: null };
  return [...hostIds].sort((a, b) => {
    const [one, other] = [load(a), load(b)];
    return one.upcoming - other.upcoming || (one.lastBookedAt ?? 0) - (other.lastBookedAt ?? 0);
  })[0];
}
