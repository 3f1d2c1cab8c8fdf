import type { AnyResource } from '../catalogue/resource';
import { Rights } from './ability';
import type { Action } from './access';
import { systemPrincipal, type OrganizationFacts, type Principal, type Reach } from './principal';

/**
 * How many members who may work now have a right on some row of a resource; null where members were not counted.
 * `within` leaves out those whom something else keeps from it, such as a limit of their role.
 */
export function holdersOf(
  organization: OrganizationFacts,
  resource: AnyResource,
  action: Action,
  within: (reach: Reach) => boolean = () => true,
): number | null {
  if (!organization.reaches) return null;
  return organization.reaches
    .filter((reach) => within(reach) && has(organization, reach, resource, action))
    .reduce((total, { count }) => total + count, 0);
}

/** Whether somebody is the only member who has a right: what needs a second person is theirs alone to do. */
export function isOnlyHolder(principal: Principal, resource: AnyResource, action: Action): boolean {
  const { organization, role } = principal;
  return (
    role !== null &&
    organization !== null &&
    holdersOf(organization, resource, action) === 1 &&
    new Rights(principal, resource).some(action)
  );
}

function has(
  organization: OrganizationFacts,
  { role, grants }: Reach,
  resource: AnyResource,
  action: Action,
): boolean {
  const member: Principal = { ...systemPrincipal(organization, 'user'), role, grants };
  return new Rights(member, resource).some(action);
}
