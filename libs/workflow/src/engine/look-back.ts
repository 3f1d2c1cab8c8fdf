import { Injectable } from '@nestjs/common';
import {
  Bus,
  Facts,
  internalCall,
  systemPrincipal,
  tableOf,
  type EventEnvelope,
  type Unit,
} from '@omni/platform';
import { meets } from '../triggers/meets';
import { WorkflowWait } from '../runs/wait.entity';
import type { RunState } from './run-state';

const waits = tableOf(WorkflowWait);
const PAGE = 50;

/**
 * Looks for events that came between the step before a wait and the wait itself. The wait is stored by then: whatever
 * comes later finds it, and whatever came before is found here.
 */
@Injectable()
export class LookBack {
  constructor(
    private readonly bus: Bus,
    private readonly facts: Facts,
  ) {}

  /** Whether something that the run waits for is there already. */
  async find(state: RunState): Promise<boolean> {
    const fresh = state.toLookBack.splice(0);
    if (fresh.length === 0 && state.waits.length === 0) return false;
    const call = internalCall(systemPrincipal(state.loaded.organization), {
      correlationId: state.run.correlationId,
      causationId: state.causationId,
    });
    const stored = await this.bus.run(call, 'workflow_run.look_back', async (unit) => {
      for (const wait of fresh) await this.lookFor(unit, state, wait);
      return unit.sql<WorkflowWait>(
        `select ${waits.select} from ${waits.sql} t where t.organization_id = $1 and t.workflow_run_id = $2`,
        [unit.tenantId, state.run.id],
      );
    });
    state.waits = stored.map((wait) => Object.assign(new WorkflowWait(), wait));
    return state.waits.some((wait) => wait.metAt !== null);
  }

  private async lookFor(unit: Unit, state: RunState, wait: WorkflowWait): Promise<void> {
    const seen = new Set([
      state.run.triggerEventId,
      ...state.ledger.all().flatMap((action) => (action.kind === 'wait' ? (action.eventId ?? []) : [])),
    ]);
    const { data } = await this.facts.ask<{ data: Omit<EventEnvelope, 'organizationId' | 'position'>[] }>(
      unit,
      'event.list',
      {
        type: wait.eventType,
        from: wait.since,
        limit: String(PAGE),
        ...(wait.entityId === null ? {} : { aggregateId: wait.entityId }),
      },
    );
    for (const found of data.reverse()) {
      const event = { ...found, organizationId: unit.tenantId, position: 0 };
      // At the very moment in which the step before began, only what it told itself can be meant.
      const own = event.requestId === `run:${state.run.id}`;
      if (seen.has(event.id) || (event.occurredAt === wait.since && !own)) continue;
      if (!(await meets(wait, event, unit.now))) continue;
      await unit.sql(
        `update workflow.workflow_waits set met_at = $3, event = $4, updated_at = $3
         where organization_id = $1 and id = $2 and met_at is null`,
        [unit.tenantId, wait.id, unit.now, JSON.stringify(event)],
      );
      return;
    }
  }
}
