import { command, id } from '@omni/platform';
import { z } from 'zod';
import { stepKind } from '../../runs/run.contract';
import { workflows } from '../definition.resource';

const entry = z
  .strictObject({
    step: z.string(),
    iteration: z.string(),
    kind: stepKind,
    action: z.string(),
    outcome: z.enum(['would_run', 'decided', 'skipped', 'assumed', 'failed']),
    input: z.unknown(),
    output: z.unknown(),
    events: z.array(z.string()),
    note: z.string().nullable(),
  })
  .meta({ id: 'WorkflowDryRunStep' });

export const dryRunReport = z
  .strictObject({
    versionNo: z.int(),
    sha256: z.string(),
    at: z.iso.datetime(),
    eventId: id.nullable(),
    trigger: z.string().nullable().describe('The trigger that this event fires; null when none does.'),
    result: z.enum(['filtered', 'completed', 'failed']),
    reason: z.string().nullable(),
    steps: z.array(entry),
    output: z.unknown(),
  })
  .meta({ id: 'WorkflowDryRun' });

export class DryRunWorkflow extends command({
  name: 'workflow.dry_run',
  summary: 'Tries a version on a past event or an input; nothing is stored but the report',
  resource: workflows,
  needs: 'act',
  input: z
    .strictObject({
      id,
      eventId: id.optional(),
      input: z.record(z.string(), z.unknown()).optional(),
      versionNo: z.int().min(1).optional().describe('The draft unless told, else the version in force.'),
    })
    .meta({ id: 'DryRunWorkflowInput' }),
  output: dryRunReport,
  effect: 'reversible',
  errors: ['workflow.event.unknown', 'workflow.graph.invalid'],
}) {}
