import type { Facts } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import type { Span } from '../slots/host-slots';
import { offers, type Offer } from '../slots/offers';
import { openSessions, readHosts, rulesOf, type Without } from './host-times';
import type { Place } from './place';

/** What of a type can be booked within a window. `regardless` leaves out what is taken, to tell a closed door from a full room. */
export async function offered(
  facts: Facts,
  place: Place,
  type: AppointmentType,
  window: Span,
  { without, regardless = false }: { without?: Without | undefined; regardless?: boolean } = {},
): Promise<Offer[]> {
  const { hosts, holds } = await readHosts(facts, place, type.hostMemberIds, window, without);
  // All of a collective or none of it: who has no hours cannot come.
  if (type.assignment === 'collective' && hosts.length < type.hostMemberIds.length) return [];
  return offers({
    assignment: type.assignment,
    rules: rulesOf(type),
    seats: type.seats,
    hosts: regardless ? hosts.map((host) => ({ ...host, busy: [] })) : hosts,
    sessions: openSessions(type, holds),
    window,
    now: Date.parse(place.now),
  });
}
