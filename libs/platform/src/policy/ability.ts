import { Ability, subject, type AbilityTuple, type RawRuleOf } from '@casl/ability';
import type { AnyResource } from '../catalogue/resource';
import { grantsOf, type Action, type Condition, type Grant } from './access';
import { matches } from './matches';
import { isHouse, type Principal } from './principal';

type RowAbility = Ability<AbilityTuple, Condition>;
type Rule = RawRuleOf<RowAbility>;

const WRITES = new Set(['create', 'update', 'delete', 'restore']);

/** Which grants of a resource hold for a principal: role, then module grants, then key scopes, each narrowing. */
export function effectiveGrants(principal: Principal, resource: AnyResource): readonly Grant[] {
  if (isHouse(principal)) return [{ can: ['*'] }];
  if (!principal.role) return [];
  const level = principal.grants[resource.module];
  if (level === 'none') return [];
  return grantsOf(resource.access, principal.role)
    .filter(({ permission }) => !permission || principal.portal?.permissions.includes(permission))
    .map((grant) => ({ ...grant, can: narrow(resource, grant.can, level, principal.scopes) }))
    .filter((grant) => grant.can.length > 0);
}

function narrow(
  resource: AnyResource,
  actions: readonly Action[],
  level: string | undefined,
  scopes: readonly string[] | null,
): readonly Action[] {
  let kept = actions;
  if (level === 'read') kept = intersect(kept, ['read', 'export']);
  if (level === 'write')
    kept = intersect(kept, ['read', 'export', 'create', 'update', 'delete', 'restore', 'act']);
  if (scopes && !scopes.includes('*')) {
    const allowed: Action[] = [];
    if (scopes.includes(`${resource.name}:read`)) allowed.push('read', 'export');
    if (scopes.includes(`${resource.name}:write`)) {
      allowed.push('read', 'create', 'update', 'delete', 'restore', 'act');
    }
    kept = intersect(kept, allowed);
  }
  return kept;
}

const intersect = (actions: readonly Action[], allowed: readonly Action[]): Action[] =>
  actions.includes('*')
    ? [...allowed]
    : actions.filter((a) => allowed.includes(a) || (allowed.includes('act') && !BASIC.has(a)));
const BASIC = new Set<string>(['read', 'create', 'update', 'delete', 'restore', 'export', '*']);

/** One principal's rights on one resource: the same object answers for rows, lists and explanations. */
export class Rights {
  private made: RowAbility | undefined;

  constructor(
    readonly principal: Principal,
    readonly resource: AnyResource,
    readonly grants: readonly Grant[] = effectiveGrants(principal, resource),
  ) {}

  /** Made when a row or a class is asked about: lists and feeds need the conditions alone. */
  private get ability(): RowAbility {
    return (this.made ??= this.make());
  }

  private make(): RowAbility {
    const rules: Rule[] = [];
    for (const grant of this.grants) {
      const conditions = grant.where?.(this.principal);
      for (const action of grant.can) {
        const name = action === '*' ? 'manage' : action;
        rules.push(
          conditions
            ? { action: name, subject: this.resource.type, conditions }
            : { action: name, subject: this.resource.type },
        );
      }
    }
    return new Ability(rules, { conditionsMatcher: (condition) => (row) => matches(condition, row) });
  }

  /** May do this to some row at least. */
  some(action: Action): boolean {
    return this.names(action).some((name) => this.ability.can(name, this.resource.type));
  }

  /** May do this to this row. */
  can(action: Action, row: object): boolean {
    return this.names(action).some((name) => this.ability.can(name, subject(this.resource.type, { ...row })));
  }

  /** The conditions under which rows may be read or acted on: any one suffices; `null` means every row. */
  conditions(action: Action): Condition[] | null {
    const found: Condition[] = [];
    for (const grant of this.grants) {
      if (!grant.can.includes('*') && !this.names(action).some((name) => grant.can.includes(name))) continue;
      if (!grant.where) return null;
      found.push(grant.where(this.principal));
    }
    return found;
  }

  /** Properties that this principal never sees. */
  get hidden(): ReadonlySet<string> {
    if (this.grants.length === 0) return NONE;
    const [first, ...rest] = this.grants.filter((g) => g.can.includes('*') || g.can.includes('read'));
    const own = this.principal.hiddenFields?.[this.resource.type] ?? [];
    if (!first?.hide?.length) return own.length ? new Set(own) : NONE;
    // A second grant that shows a property wins: hidden is what every reading grant hides.
    return new Set([...first.hide.filter((p) => rest.every((g) => g.hide?.includes(p))), ...own]);
  }

  /** Properties that this principal may not write. */
  get kept(): ReadonlySet<string> {
    const kept = this.grants.flatMap((g) => g.keep ?? []);
    return kept.length ? new Set(kept) : NONE;
  }

  private names(action: Action): Action[] {
    if (action === 'restore') return ['restore', 'delete'];
    return BASIC.has(action) || action === 'act' ? [action] : [action, 'act'];
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Whether this names a right itself, and no command's verb. */
export const isRight = (action: string): boolean => BASIC.has(action) || action === 'act';

export const isWrite = (action: string): boolean => WRITES.has(action);
