import { command, id } from '@omni/platform';
import { z } from 'zod';
import { definitionView } from '../definition.contract';
import { workflows } from '../definition.resource';

export class ActivateWorkflow extends command({
  name: 'workflow.activate',
  summary: 'Lets a workflow start runs',
  resource: workflows,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ActivateWorkflowInput' }),
  output: definitionView,
  effect: 'reversible',
  undoneBy: 'workflow.pause',
  errors: ['workflow.workflow.nothing_published'],
}) {}

export class PauseWorkflow extends command({
  name: 'workflow.pause',
  summary: 'Starts no further runs; those under way go on',
  resource: workflows,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'PauseWorkflowInput' }),
  output: definitionView,
  effect: 'reversible',
  undoneBy: 'workflow.activate',
}) {}

export class ArchiveWorkflow extends command({
  name: 'workflow.archive',
  summary: 'Keeps a workflow for its runs alone',
  resource: workflows,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ArchiveWorkflowInput' }),
  output: definitionView,
  effect: 'irreversible',
  errors: ['workflow.workflow.system'],
}) {}
