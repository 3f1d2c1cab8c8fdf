export { POLICY_ROLES, ROLES, isHouse, memberRole, systemPrincipal } from './principal';
export type {
  GrantLevel,
  OrganizationFacts,
  OrganizationSettings,
  PolicyRole,
  PortalSeat,
  Principal,
  Reach,
  Role,
} from './principal';
export { NOBODY, all, grantsOf, may, mine, theirs } from './access';
export type { Access, Action, Condition, ConditionValue, Grant, Scope } from './access';
export { Rights, effectiveGrants, isRight } from './ability';
export { holdersOf, isOnlyHolder } from './holders';
export { Params, scopeSql } from './sql-scope';
