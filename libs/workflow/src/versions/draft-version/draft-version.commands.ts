import { command, id } from '@omni/platform';
import { z } from 'zod';
import { workflows } from '../../definitions/definition.resource';
import { graphContract } from '../../graph/graph.contract';
import { versionView } from '../version.contract';

const note = z.string().trim().max(500).nullable().optional();
const errors = ['workflow.workflow.system', 'workflow.workflow.archived'];

export class DraftWorkflowVersion extends command({
  name: 'workflow.draft_version',
  summary: 'Begins a new version, from a graph or from the version in force',
  resource: workflows,
  needs: 'update',
  input: z
    .strictObject({ id, graph: graphContract.optional(), note })
    .meta({ id: 'DraftWorkflowVersionInput' }),
  output: versionView,
  effect: 'reversible',
  errors: [...errors, 'workflow.version.draft_exists'],
}) {}

export class ReviseWorkflowVersion extends command({
  name: 'workflow.revise_version',
  summary: 'Changes a draft',
  resource: workflows,
  needs: 'update',
  input: z
    .strictObject({ id, versionId: id, graph: graphContract.optional(), note })
    .meta({ id: 'ReviseWorkflowVersionInput' }),
  output: versionView,
  effect: 'reversible',
  errors: [...errors, 'workflow.version.immutable'],
}) {}

export class RestoreWorkflowVersion extends command({
  name: 'workflow.restore_version',
  summary: 'Makes a draft of an earlier version',
  resource: workflows,
  needs: 'update',
  input: z
    .strictObject({
      id,
      versionId: id,
      replaceDraft: z.boolean().optional().describe('Gives up the draft that is there.'),
    })
    .meta({ id: 'RestoreWorkflowVersionInput' }),
  output: versionView,
  effect: 'reversible',
  errors: [...errors, 'workflow.version.draft_exists'],
}) {}
