import { QueryHandler } from '@nestjs/cqrs';
import { Params, hide, type Answers, type Reader } from '@omni/platform';
import type { WorkflowAction } from '../action.entity';
import { viewOfAction, workflowActions } from '../action.resource';
import { workflowRuns } from '../run.resource';
import { ListRunActions } from './read-runs.queries';

@QueryHandler(ListRunActions)
export class ListRunActionsHandler implements Answers<typeof ListRunActions> {
  async execute({ reader, input }: ListRunActions) {
    await reader.get(workflowRuns, input.id);
    const { hidden } = reader.rights(workflowActions);
    const rows = await actionsOf(reader, input.id);
    return { data: rows.map((row) => hide(viewOfAction(row), hidden) as ReturnType<typeof viewOfAction>) };
  }
}

/** A run's actions as the asker may see them. Load the run with `get` before. */
export function actionsOf(reader: Reader, runId: string): Promise<WorkflowAction[]> {
  const params = new Params();
  const { table } = workflowActions;
  const scope = reader.scope(workflowActions, params);
  return reader.rows<WorkflowAction>(
    `select ${table.select} from ${table.sql} t where ${scope} and t.workflow_run_id = ${params.add(runId)}
     order by t.position, t.attempt`,
    params,
  );
}
