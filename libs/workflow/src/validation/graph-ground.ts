import { Injectable } from '@nestjs/common';
import { Catalogue, CommandRunner, isHouse, type Unit } from '@omni/platform';
import type { WorkflowDefinition } from '../definitions/definition.entity';
import type { Graph } from '../graph/graph.types';
import { isByHand } from '../graph/walk-graph';
import { SystemWorkflows } from '../system/system-workflows';
import type { Publisher } from '../versions/version.entity';
import { calledBy } from './check-steps';
import type { Callable, Ground } from './context';

/** Reads what a graph of an organization is checked against. */
@Injectable()
export class GraphGround {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly commands: CommandRunner,
    private readonly system: SystemWorkflows,
  ) {}

  async of(unit: Unit, definition: Pick<WorkflowDefinition, 'key' | 'clonedFromKey'>): Promise<Ground> {
    const [policies, active] = await Promise.all([
      unit.sql<{ key: string }>(
        'select key from workflow.approval_policies where organization_id = $1 and deleted_at is null and archived_at is null',
        [unit.tenantId],
      ),
      unit.sql<{ key: string; graph: Graph; publisher: Publisher | null }>(
        `select d.key, v.graph, v.publisher from workflow.workflow_definitions d
         join workflow.workflow_versions v on v.organization_id = d.organization_id and v.id = d.active_version_id
         where d.organization_id = $1 and d.status = 'active'`,
        [unit.tenantId],
      ),
    ]);
    return {
      catalogue: this.catalogue,
      commands: this.commands,
      publisher: isHouse(unit.principal) ? null : unit.principal,
      policies: new Set(policies.map(({ key }) => key)),
      workflows: new Map(active.map(({ key, graph, publisher }) => [key, callable(graph, publisher)])),
      own: definition.key,
      origin:
        definition.clonedFromKey === null
          ? null
          : (this.system.find(definition.clonedFromKey)?.graph ?? null),
    };
  }
}

export const callable = (graph: Graph, publisher: Publisher | null): Callable => ({
  calls: calledBy(graph.steps),
  byHand: isByHand(graph),
  publisher,
});
