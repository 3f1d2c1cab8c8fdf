import { Rights, isHouse, type GrantLevel, type Principal } from '@omni/platform';
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
 * Whether whoever has these rights may have a step start a workflow: they could start it by hand, or
 * published it themselves, with no more rights than they have now. Otherwise the step would lend them the rights of whoever
 * did publish it, some of which hang on the person: what is private to them is reached by no role.
 */
export function mayStart(principal: Principal, { byHand, publisher }: Startable): boolean {
  if (isHouse(principal)) return true;
  if (!new Rights(principal, workflows).some('act')) return false;
  return byHand || (publisher !== null && reachesAsFar(principal, publisher));
}

/** The same person with the same role, or as owner, who may whatever any member may. A grant narrows its module. */
function reachesAsFar({ memberId, role, grants }: Principal, other: Publisher): boolean {
  if (memberId !== other.memberId) return false;
  if (role !== other.role && role !== 'owner') return false;
  return Object.entries(grants).every(([module, level]) => rank(level) >= rank(other.grants[module]));
}

const LEVELS: readonly GrantLevel[] = ['none', 'read', 'write', 'approve'];
/** A module without a grant has the role's full reach. */
const rank = (level: GrantLevel | undefined): number =>
  level === undefined ? LEVELS.length : LEVELS.indexOf(level);

export const notStartable = (key: string): string =>
  `${key} runs with rights that this workflow has not: publish both as the same person, or give it a trigger by hand`;
