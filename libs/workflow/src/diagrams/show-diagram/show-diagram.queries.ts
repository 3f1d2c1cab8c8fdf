import { id, query } from '@omni/platform';
import { z } from 'zod';
import { workflows } from '../../definitions/definition.resource';
import { workflowRuns } from '../../runs/run.resource';

export const diagram = z
  .strictObject({ mermaid: z.string(), svg: z.string() })
  .meta({ id: 'WorkflowDiagram' });
const versionNo = z.coerce
  .number()
  .int()
  .min(1)
  .optional()
  .describe('The one in force unless told, else the draft.');

const definition = {
  resource: workflows,
  needs: 'read' as const,
  input: z.strictObject({ id, versionNo }),
  output: diagram,
};
const run = {
  resource: workflowRuns,
  needs: 'read' as const,
  input: z.strictObject({ id }),
  output: diagram,
};

export class ShowWorkflowDiagram extends query({
  name: 'workflow.diagram',
  summary: 'A workflow drawn: as Mermaid text and as SVG',
  ...definition,
}) {}

export class ShowWorkflowSvg extends query({
  name: 'workflow.svg',
  summary: 'A workflow drawn as an SVG image',
  ...definition,
  produces: 'image/svg+xml',
}) {}

export class ShowRunDiagram extends query({
  name: 'workflow_run.diagram',
  summary: 'A run drawn over its version, each step in the colour of its state',
  ...run,
}) {}

export class ShowRunSvg extends query({
  name: 'workflow_run.svg',
  summary: 'A run drawn as an SVG image',
  ...run,
  produces: 'image/svg+xml',
}) {}
