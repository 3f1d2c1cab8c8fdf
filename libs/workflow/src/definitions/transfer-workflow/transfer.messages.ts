import { command, id, query } from '@omni/platform';
import { z } from 'zod';
import { definitionView } from '../definition.contract';
import { workflows } from '../definition.resource';
import { exported, imported } from './transfer.contract';

export class ExportWorkflow extends query({
  name: 'workflow.export',
  summary: 'A workflow as a file that can be kept, compared and imported elsewhere',
  resource: workflows,
  needs: 'read',
  input: z.strictObject({
    id,
    versionNo: z.coerce.number().int().min(1).optional().describe('The one in force unless told.'),
  }),
  output: exported,
}) {}

export class ImportWorkflow extends command({
  name: 'workflow.import',
  summary: 'Takes in an exported workflow: a new one, or a new draft of the one with its key',
  resource: workflows,
  needs: 'create',
  input: imported,
  output: definitionView,
  effect: 'compensatable',
  undoneBy: 'workflow.archive',
  errors: [
    'workflow.import.altered',
    'workflow.workflow.system',
    'workflow.workflow.archived',
    'workflow.version.draft_exists',
  ],
}) {}
