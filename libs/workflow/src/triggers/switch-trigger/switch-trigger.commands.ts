import { command, id } from '@omni/platform';
import { z } from 'zod';
import { triggerView, workflowTriggers } from '../trigger.resource';

export class EnableTrigger extends command({
  name: 'workflow_trigger.enable',
  summary: 'Has a trigger start runs again',
  resource: workflowTriggers,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'EnableTriggerInput' }),
  output: triggerView,
  effect: 'reversible',
  undoneBy: 'workflow_trigger.disable',
}) {}

export class DisableTrigger extends command({
  name: 'workflow_trigger.disable',
  summary: 'Keeps one trigger from starting runs; also in versions to come',
  resource: workflowTriggers,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'DisableTriggerInput' }),
  output: triggerView,
  effect: 'reversible',
  undoneBy: 'workflow_trigger.enable',
}) {}

export class IssueHookToken extends command({
  name: 'workflow_trigger.issue_token',
  summary: 'Makes the address that a webhook trigger hears, shown once; an earlier one ends',
  resource: workflowTriggers,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'IssueHookTokenInput' }),
  output: z.strictObject({ id, token: z.string(), path: z.string() }).meta({ id: 'HookToken' }),
  effect: 'irreversible',
  confidential: true,
  errors: ['workflow.trigger.no_webhook'],
}) {}
