import { command, id } from '@omni/platform';
import { z } from 'zod';
import { runView } from '../run.contract';
import { workflowRuns } from '../run.resource';

export class MigrateRun extends command({
  name: 'workflow_run.migrate',
  summary: 'Has a run go on by another published version, where its steps so far are there as well',
  resource: workflowRuns,
  needs: 'act',
  input: z
    .strictObject({ id, versionNo: z.int().min(1).optional().describe('The one in force unless told.') })
    .meta({ id: 'MigrateRunInput' }),
  output: runView,
  effect: 'reversible',
  errors: ['workflow.run.not_migratable'],
}) {}
