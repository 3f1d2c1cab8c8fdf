import { Rights, isHouse, type GrantLevel, type Principal, type Role } from '@omni/platform';
import { workflows } from '../definitions/definition.resource';
import type { Publisher } from '../versions/version.entity';

/** What of a workflow decides who may start it. */
export interface Startable {
  /** it has a trigger for people */
  byHand: boolean;
  /** whose rights its runs have; null for the house */
  publisher: Publisher | null;
}

/**
 * Whether whoever has these rights may have a step start a workflow: they could start it by hand, or could have published
 * it themselves. Otherwise the step would lend them the rights of whoever did publish it.
 */
export function mayStart(principal: Principal, { byHand, publisher }: Startable): boolean {
  if (isHouse(principal)) return true;
  if (!new Rights(principal, workflows).some('act')) return false;
  return byHand || (publisher !== null && reachesAsFar(principal, publisher));
}

/** An owner may whatever any member may; between others only the same role compares. A grant narrows its module. */
function reachesAsFar(
  { role, grants }: Principal,
  other: { role: Role; grants: Publisher['grants'] },
): boolean {
  if (role !== other.role && role !== 'owner') return false;
  return Object.entries(grants).every(([module, level]) => rank(level) >= rank(other.grants[module]));
}

const LEVELS: readonly GrantLevel[] = ['none', 'read', 'write', 'approve'];
/** A module without a grant has the role's full reach. */
const rank = (level: GrantLevel | undefined): number =>
  level === undefined ? LEVELS.length : LEVELS.indexOf(level);

export const notStartable = (key: string): string =>
  `${key} runs with rights that this workflow has not: publish it with no more rights, or give it a trigger by hand`;
