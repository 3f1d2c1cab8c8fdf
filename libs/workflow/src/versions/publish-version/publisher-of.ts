import { Fault, isHouse, memberRole, type Principal } from '@omni/platform';
import type { Publisher } from '../version.entity';

/**
 * Whose rights the runs will have. People publish: a key's scopes would not come along, and a workflow that publishes
 * would hand on rights that nobody gave it. Null for the house.
 */
export function publisherOf(principal: Principal): Publisher | null {
  if (isHouse(principal)) return null;
  const role = memberRole(principal);
  const { kind, memberId, userId, grants } = principal;
  if (kind !== 'user' || !role || !memberId || !userId)
    throw new Fault(
      403,
      'workflow.version.people_publish',
      'A person publishes: runs have the rights of whoever does.',
    );
  return { memberId, userId, role, grants };
}
