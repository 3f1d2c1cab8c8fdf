import type { Unit } from '@omni/platform';
import type { WorkflowDefinition } from '../definitions/definition.entity';
import type { Graph } from '../graph/graph.types';
import { graphHash } from '../graph/graph-hash';
import { WorkflowVersion } from './version.entity';

/** A new draft of a workflow. */
export function insertDraft(
  unit: Unit,
  definition: Pick<WorkflowDefinition, 'id'>,
  graph: Graph,
  rest: Pick<WorkflowVersion, 'versionNo'> & Partial<WorkflowVersion>,
): WorkflowVersion {
  return unit.insert(WorkflowVersion, {
    workflowId: definition.id,
    ...contentOf(graph),
    ...rest,
  });
}

/** What of a version follows from its graph. */
export const contentOf = (graph: Graph): Pick<WorkflowVersion, 'graph' | 'inputSchema' | 'sha256'> => ({
  graph,
  inputSchema: graph.inputSchema ?? null,
  sha256: graphHash(graph),
});

/** Number of the next version, and the draft where there is one. The workflow's row is locked by the caller. */
export async function versionsOf(
  unit: Unit,
  definitionId: string,
): Promise<{ next: number; draft: WorkflowVersion | undefined; all: WorkflowVersion[] }> {
  const all = await unit.rows(
    WorkflowVersion,
    't.workflow_definition_id = $2',
    [definitionId],
    't.version_no',
  );
  return {
    all,
    next: Math.max(0, ...all.map((version) => version.versionNo)) + 1,
    draft: all.find((version) => version.status === 'draft'),
  };
}
