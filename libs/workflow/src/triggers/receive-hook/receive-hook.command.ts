import { command, id } from '@omni/platform';
import { z } from 'zod';
import { workflowTriggers } from '../trigger.resource';

export class ReceiveHook extends command({
  name: 'workflow_trigger.receive',
  summary: 'Takes in a delivery from outside; the same delivery starts one run',
  resource: workflowTriggers,
  needs: 'receive',
  open: true,
  input: z
    .looseObject({
      token: z.string().max(400),
      deliveryId: z.string().max(200).optional(),
    })
    .meta({ id: 'ReceiveHookInput' }),
  output: z
    .strictObject({
      runId: id.nullable(),
      outcome: z.enum(['started', 'filtered', 'skipped', 'known']),
    })
    .meta({ id: 'HookReceipt' }),
  effect: 'irreversible',
  redact: ['token'],
  errors: ['workflow.hook.unknown', 'workflow.workflow.not_active', 'workflow.input.invalid'],
}) {}
