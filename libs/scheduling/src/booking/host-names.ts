import type { Facts } from '@omni/platform';
import type { Place } from './place';

export interface HostPerson {
  id: string;
  name: string;
  email: string;
}

/** Who the hosts are, in their order. */
export async function hostPeople(
  facts: Facts,
  place: Place,
  hostIds: readonly string[],
): Promise<HostPerson[]> {
  const members = await facts.rows<HostPerson>(place, 'member', hostIds);
  return hostIds.flatMap((hostId) => members.get(hostId) ?? []);
}

export const hostNames = async (facts: Facts, place: Place, hostIds: readonly string[]): Promise<string[]> =>
  (await hostPeople(facts, place, hostIds)).map((host) => host.name);
