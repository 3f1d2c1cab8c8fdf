import { command, id } from '@omni/platform';
import { z } from 'zod';
import { runView } from '../../runs/run.contract';
import { workflows } from '../definition.resource';

export class StartWorkflow extends command({
  name: 'workflow.start',
  summary: 'Starts a run by hand',
  resource: workflows,
  needs: 'act',
  input: z
    .strictObject({
      id,
      input: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Checked against the workflow’s inputSchema.'),
    })
    .meta({ id: 'StartWorkflowInput' }),
  output: runView,
  effect: 'compensatable',
  undoneBy: 'workflow_run.cancel',
  errors: [
    'workflow.workflow.not_active',
    'workflow.workflow.not_manual',
    'workflow.input.invalid',
    'workflow.run.skipped',
  ],
}) {}
