import { command, id } from '@omni/platform';
import { z } from 'zod';
import { workflows } from '../../definitions/definition.resource';
import { versionView } from '../version.contract';

export class PublishWorkflowVersion extends command({
  name: 'workflow.publish_version',
  summary: 'Fixes a draft: new runs use it, with the rights that you have now. Runs under way keep theirs',
  resource: workflows,
  needs: 'act',
  input: z
    .strictObject({
      id,
      versionId: id,
      activate: z.boolean().optional().describe('Activates the workflow as well.'),
    })
    .meta({ id: 'PublishWorkflowVersionInput' }),
  output: versionView,
  effect: 'compensatable',
  undoneBy: 'workflow.restore_version',
  errors: [
    'workflow.workflow.system',
    'workflow.workflow.archived',
    'workflow.version.immutable',
    'workflow.graph.invalid',
    'workflow.version.people_publish',
  ],
}) {}
