import { CommandHandler } from '@nestjs/cqrs';
import {
  TOKEN_PREFIXES,
  conflict,
  hashToken,
  packToken,
  randomToken,
  transition,
  type Handles,
  type Transitions,
  type Unit,
} from '@omni/platform';
import { startSchedule, stopSchedule } from '../schedules';
import { triggersChanged } from '../trigger-mark';
import type { WorkflowTrigger } from '../trigger.entity';
import { workflowTriggers } from '../trigger.resource';
import { DisableTrigger, EnableTrigger, IssueHookToken } from './switch-trigger.commands';

const triggerTransitions: Transitions<WorkflowTrigger['status']> = {
  enable: { from: ['disabled'], to: 'enabled' },
  disable: { from: ['enabled'], to: 'disabled' },
};

async function move(unit: Unit, id: string, verb: 'enable' | 'disable'): Promise<WorkflowTrigger> {
  const trigger = await unit.load(workflowTriggers, id);
  trigger.status = transition('workflow trigger', triggerTransitions, trigger.status, verb);
  await triggersChanged(unit);
  return trigger;
}

@CommandHandler(EnableTrigger)
export class EnableTriggerHandler implements Handles<typeof EnableTrigger> {
  async execute({ unit, input }: EnableTrigger): Promise<WorkflowTrigger> {
    const trigger = await move(unit, input.id, 'enable');
    const [live] = await unit.sql(
      `select 1 as one from workflow.workflow_definitions where organization_id = $1 and active_version_id = $2 and status = 'active'`,
      [unit.tenantId, trigger.workflowVersionId],
    );
    if (live) await startSchedule(unit, trigger);
    return trigger;
  }
}

@CommandHandler(DisableTrigger)
export class DisableTriggerHandler implements Handles<typeof DisableTrigger> {
  async execute({ unit, input }: DisableTrigger): Promise<WorkflowTrigger> {
    const trigger = await move(unit, input.id, 'disable');
    await stopSchedule(unit, trigger);
    return trigger;
  }
}

@CommandHandler(IssueHookToken)
export class IssueHookTokenHandler implements Handles<typeof IssueHookToken> {
  async execute({ unit, input }: IssueHookToken) {
    const trigger = await unit.load(workflowTriggers, input.id);
    if (trigger.kind !== 'webhook')
      throw conflict('workflow.trigger.no_webhook', 'Only webhook triggers have an address.');
    const token = packToken(TOKEN_PREFIXES.hook, unit.tenantId, randomToken());
    trigger.webhookTokenHash = hashToken(token);
    return { id: trigger.id, token, path: `/v1/hooks/${token}` };
  }
}
