import { QueryHandler } from '@nestjs/cqrs';
import { notFound, type Answers, type Reader } from '@omni/platform';
import type { WorkflowDefinition } from '../../definitions/definition.entity';
import { workflows } from '../../definitions/definition.resource';
import type { WorkflowAction } from '../../runs/action.entity';
import { actionsOf } from '../../runs/read-runs/read-runs.handlers';
import type { WorkflowRun } from '../../runs/run.entity';
import { workflowRuns } from '../../runs/run.resource';
import { readVersion, readVersions } from '../../versions/read-versions/version-rows';
import { chartOf, type StateOf } from '../flow-chart';
import { mermaidOf } from '../mermaid';
import { svgOf } from '../svg';
import { ShowRunDiagram, ShowRunSvg, ShowWorkflowDiagram, ShowWorkflowSvg } from './show-diagram.queries';

interface Drawn {
  mermaid: string;
  svg: string;
}

async function drawWorkflow(reader: Reader, id: string, versionNo: number | undefined): Promise<Drawn> {
  const { activeVersionId } = await reader.get<WorkflowDefinition>(workflows, id);
  const versions = await readVersions(reader, id);
  const version =
    versionNo === undefined
      ? (versions.find((one) => one.id === activeVersionId) ?? versions[0])
      : versions.find((one) => one.versionNo === versionNo);
  if (!version) throw notFound('workflow version');
  const chart = chartOf(version.graph);
  return { mermaid: mermaidOf(chart), svg: svgOf(chart) };
}

async function drawRun(reader: Reader, id: string): Promise<Drawn> {
  const run = await reader.get<WorkflowRun>(workflowRuns, id);
  const version = await readVersion(reader, run.workflowId, run.workflowVersionId);
  const chart = chartOf(version.graph, statesOf(await actionsOf(reader, id), run));
  return { mermaid: mermaidOf(chart), svg: svgOf(chart) };
}

/** Of a step that ran many times the worst shows: what failed, else what is under way, else what came last. */
function statesOf(actions: readonly WorkflowAction[], run: Pick<WorkflowRun, 'status'>): StateOf {
  const last = new Map<string, WorkflowAction>();
  for (const action of actions)
    if (action.direction === 'do') last.set(`${action.stepKey} ${action.iteration}`, action);
  const rank = (status: string): number => ORDER.indexOf(status);
  return (step) => {
    const own = [...last.values()].filter((action) => action.stepKey === step.key);
    return own.map(({ status }) => stateIn(run, status)).sort((a, b) => rank(b) - rank(a))[0] ?? 'idle';
  };
}

/** What a failure was within did not come to its end either: its own row still says that it is under way. */
const stateIn = (run: Pick<WorkflowRun, 'status'>, status: string): string =>
  run.status === 'failed' && status === 'running' ? 'failed' : status;

const ORDER = ['skipped', 'compensated', 'succeeded', 'pending', 'running', 'waiting_approval', 'failed'];

@QueryHandler(ShowWorkflowDiagram)
export class ShowWorkflowDiagramHandler implements Answers<typeof ShowWorkflowDiagram> {
  execute({ reader, input }: ShowWorkflowDiagram): Promise<Drawn> {
    return drawWorkflow(reader, input.id, input.versionNo);
  }
}

@QueryHandler(ShowWorkflowSvg)
export class ShowWorkflowSvgHandler implements Answers<typeof ShowWorkflowSvg> {
  execute({ reader, input }: ShowWorkflowSvg): Promise<Drawn> {
    return drawWorkflow(reader, input.id, input.versionNo);
  }
}

@QueryHandler(ShowRunDiagram)
export class ShowRunDiagramHandler implements Answers<typeof ShowRunDiagram> {
  execute({ reader, input }: ShowRunDiagram): Promise<Drawn> {
    return drawRun(reader, input.id);
  }
}

@QueryHandler(ShowRunSvg)
export class ShowRunSvgHandler implements Answers<typeof ShowRunSvg> {
  execute({ reader, input }: ShowRunSvg): Promise<Drawn> {
    return drawRun(reader, input.id);
  }
}
