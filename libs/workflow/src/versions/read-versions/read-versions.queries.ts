import { id, query } from '@omni/platform';
import { z } from 'zod';
import { workflows } from '../../definitions/definition.resource';
import { versionView } from '../version.contract';

const number = z.coerce.number().int().min(1);

export class ListWorkflowVersions extends query({
  name: 'workflow.list_versions',
  summary: 'A workflow’s versions, newest first',
  resource: workflows,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z.strictObject({ data: z.array(versionView) }).meta({ id: 'WorkflowVersions' }),
}) {}

export class GetWorkflowVersion extends query({
  name: 'workflow.get_version',
  summary: 'One version of a workflow',
  resource: workflows,
  needs: 'read',
  input: z.strictObject({ id, versionId: id }),
  output: versionView,
}) {}

export const stepChange = z
  .strictObject({
    key: z.string(),
    change: z.enum(['added', 'removed', 'changed', 'moved']),
    pointer: z
      .string()
      .nullable()
      .describe('Where it stands in the later version; in the earlier one when removed.'),
    fields: z.array(z.string()).describe('What of it changed.'),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'WorkflowStepChange' });

export class CompareWorkflowVersions extends query({
  name: 'workflow.compare_versions',
  summary: 'What one version of a workflow changed of another',
  resource: workflows,
  needs: 'read',
  input: z.strictObject({
    id,
    from: number.optional().describe('The one before `to` unless told.'),
    to: number.optional().describe('The newest unless told.'),
  }),
  output: z
    .strictObject({
      from: z.int(),
      to: z.int(),
      same: z.boolean(),
      steps: z.array(stepChange),
      triggers: z.array(stepChange),
      settings: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    })
    .meta({ id: 'WorkflowVersionDiff' }),
}) {}
