import { CommandHandler } from '@nestjs/cqrs';
import { conflict, notFound, type FaultDetail, type Handles } from '@omni/platform';
import type { Graph } from '../../graph/graph.types';
import { placedSteps } from '../../graph/walk-graph';
import { WorkflowVersion } from '../../versions/version.entity';
import { WorkflowAction } from '../action.entity';
import { advance } from '../advance';
import type { WorkflowRun } from '../run.entity';
import { workflowRuns } from '../run.resource';
import { MigrateRun } from './migrate-run.command';

@CommandHandler(MigrateRun)
export class MigrateRunHandler implements Handles<typeof MigrateRun> {
  async execute({ unit, input }: MigrateRun): Promise<WorkflowRun> {
    const run = await unit.load(workflowRuns, input.id);
    if (run.phase !== 'forward')
      throw conflict('workflow.run.not_migratable', 'Only a run that goes forward can change its version.');
    const versions = await unit.rows(
      WorkflowVersion,
      `t.workflow_definition_id = $2 and t.status <> 'draft'`,
      [run.workflowId],
    );
    const target = versions.find(({ versionNo, status }) =>
      input.versionNo === undefined ? status === 'published' : versionNo === input.versionNo,
    );
    if (!target) throw notFound('workflow version');
    const current = versions.find(({ id }) => id === run.workflowVersionId);
    const actions = await unit.rows(WorkflowAction, 't.workflow_run_id = $2', [run.id], 't.position');
    const errors = current ? misfits(current.graph, target.graph, actions) : [];
    if (errors.length)
      throw conflict('workflow.run.not_migratable', 'Steps that the run has taken are not in that version.', {
        errors,
      });
    run.workflowVersionId = target.id;
    run.versionNo = target.versionNo;
    await advance(unit, run.id);
    return run;
  }
}

/** Steps that were taken and that the other version has not, or has elsewhere, or of another kind. */
function misfits(from: Graph, to: Graph, actions: readonly WorkflowAction[]): FaultDetail[] {
  const placeOf = (graph: Graph, key: string): string | undefined => {
    const found = placedSteps(graph).find(({ step }) => step.key === key);
    return found && [found.step.type, ...found.within.map((w) => `${w.step.key}.${w.lane.label}`)].join(' ');
  };
  return [...new Set(actions.map(({ stepKey }) => stepKey))].flatMap((key) =>
    placeOf(from, key) === placeOf(to, key)
      ? []
      : [
          {
            pointer: key,
            code: 'step_elsewhere',
            message: 'is missing, of another kind, or in another place',
          },
        ],
  );
}
