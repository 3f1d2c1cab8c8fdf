import { Injectable } from '@nestjs/common';
import type { LifecycleAction, Span, Unit } from '@omni/platform';
import { RetentionPolicy } from '../policies/policy.entity';
import { carryOut } from './carry-out';
import { HeldRows, type Holds } from './held-rows';
import { Policies } from './policies';
import { effective } from './span';
import { countSql, ripeSql, type Occasion } from './step-sql';
import { Steps, type Step } from './steps';

/** What came of one step. */
export interface StepReport {
  entityType: string;
  action: LifecycleAction;
  /** rows whose time had come when it was looked */
  due: number;
  /** rows that were taken */
  done: number;
  /** rows that have ended and are kept, by what keeps them */
  kept: Record<string, number>;
}

export interface Asked {
  /** both unless told */
  action?: LifecycleAction | undefined;
  entityType?: string | undefined;
  /** whether what is kept is counted as well */
  counted: boolean;
  /** rows of a type at a time: locks are held for moments */
  batch?: number;
}

const BATCH = 200;

/** Archives and purges whatever has had its time, by what each resource says of itself and the organization of it. */
@Injectable()
export class Engine {
  constructor(
    private readonly steps: Steps,
    private readonly policies: Policies,
    private readonly held: HeldRows,
  ) {}

  /** One batch of each step. `more` tells whether there may be further rows to take. */
  async work(unit: Unit, asked: Asked): Promise<{ reports: StepReport[]; more: boolean }> {
    const wanted = this.steps.all.filter(
      ({ resource, action }) =>
        (asked.action ?? action) === action && (asked.entityType ?? resource.type) === resource.type,
    );
    const policies = await this.policies.of(unit);
    const holds = await this.held.standing(unit);
    const batch = asked.batch ?? BATCH;
    const reports: StepReport[] = [];
    const taken = new Set<string>();
    let more = false;
    for (const step of wanted) {
      const policy = policies.find((p) => p.entityType === step.resource.type && p.action === step.action);
      const span = effective(step.of.after, this.wantedDays(unit, step, policy));
      const occasion = this.occasion(unit, step, holds);
      const counts = asked.counted ? await this.count(unit, step, span, occasion) : null;
      const { where, values } = ripeSql(step, span, occasion, [...taken]);
      const rows = await unit.rows(step.resource.entity, where, values, `t.id limit ${String(batch)}`);
      for (const { id } of rows) taken.add(id);
      if (rows.length) await carryOut(unit, step, rows);
      more ||= rows.length === batch;
      reports.push({
        entityType: step.resource.type,
        action: step.action,
        due: counts?.due ?? rows.length,
        done: rows.length,
        kept: counts?.kept ?? {},
      });
    }
    return { reports, more };
  }

  private occasion(unit: Unit, { resource }: Step, holds: Holds): Occasion {
    return {
      tenantId: unit.tenantId,
      now: unit.now,
      today: unit.today,
      held: (params) => this.held.sqlOf(resource, holds, params),
    };
  }

  /** The longer of what the policy and the organization's settings say. */
  private wantedDays(unit: Unit, { resource, action }: Step, policy: RetentionPolicy | undefined): number {
    const { retentionDays } = unit.organization.settings as { retentionDays?: Record<string, number> };
    const said = action === 'purge' ? (retentionDays?.[resource.type] ?? 0) : 0;
    return Math.max(policy?.days ?? 0, said);
  }

  private async count(
    unit: Unit,
    step: Step,
    span: Span,
    occasion: Occasion,
  ): Promise<{ due: number; kept: Record<string, number> }> {
    const { text, params } = countSql(step, step.of.after, span, occasion);
    const rows = await unit.sql<{ reason: string; n: number }>(text, params.values);
    const kept = Object.fromEntries(
      rows.filter((row) => row.reason !== 'due').map((row) => [row.reason, row.n]),
    );
    return { due: rows.find((row) => row.reason === 'due')?.n ?? 0, kept };
  }
}
