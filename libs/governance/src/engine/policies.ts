import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import { RetentionPolicy } from '../policies/policy.entity';
import { daysOf } from './span';
import { Steps } from './steps';

/** An organization's policies: one for each step that the house knows, made when it is first asked for. */
@Injectable()
export class Policies {
  constructor(private readonly steps: Steps) {}

  async of(unit: Unit): Promise<RetentionPolicy[]> {
    const found = await this.read(unit);
    const missing = (known: readonly RetentionPolicy[]) =>
      this.steps.all.filter(
        ({ resource, action }) => !known.some((p) => p.entityType === resource.type && p.action === action),
      );
    if (missing(found).length === 0) return found;
    // Two who find some missing at the same time must not both make them.
    await unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${unit.tenantId} retention policies`,
    ]);
    const current = await this.read(unit);
    const made = missing(current).map(({ resource, action, of }) =>
      unit.insert(RetentionPolicy, {
        entityType: resource.type,
        action,
        clock: of.clock,
        days: daysOf(of.after),
        floorDays: daysOf(of.after),
      }),
    );
    return [...current, ...made];
  }

  private read(unit: Unit): Promise<RetentionPolicy[]> {
    return unit.sql<RetentionPolicy>(
      `select t.id, t.entity_type as "entityType", t.action, t.clock, t.days, t.floor_days as "floorDays"
       from governance.retention_policies t where t.organization_id = $1`,
      [unit.tenantId],
    );
  }
}
