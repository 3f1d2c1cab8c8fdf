export { ROLES, isHouse, systemPrincipal } from './principal';
export type { GrantLevel, OrganizationFacts, OrganizationSettings, Principal, Role } from './principal';
export { NOBODY, all, grantsOf, may, mine } from './access';
export type { Access, Action, Condition, ConditionValue, Grant, Scope } from './access';
export { Rights, effectiveGrants } from './ability';
export { Params, scopeSql } from './sql-scope';
