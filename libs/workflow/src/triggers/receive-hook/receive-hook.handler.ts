import { CommandHandler } from '@nestjs/cqrs';
import {
  Facts,
  Fault,
  TOKEN_PREFIXES,
  cut,
  hashToken,
  unpackToken,
  type Handles,
  type Unit,
} from '@omni/platform';
import { WorkflowTriggered } from '../../definitions/definition.events';
import { enterOrganization } from '../../enter-organization';
import { evaluate, holds } from '../../expressions/expression';
import { RunStarter } from '../../runs/run-starter';
import { WorkflowTrigger } from '../trigger.entity';
import { ReceiveHook } from './receive-hook.command';

const unknown = (): Fault => new Fault(404, 'workflow.hook.unknown', 'Nothing listens at this address.');

@CommandHandler(ReceiveHook)
export class ReceiveHookHandler implements Handles<typeof ReceiveHook> {
  constructor(
    private readonly starter: RunStarter,
    private readonly facts: Facts,
  ) {}

  async execute({ unit, input: { token, deliveryId, ...body } }: ReceiveHook) {
    const trigger = await this.find(unit, token);
    unit.notes.subject = { type: 'workflow_trigger', id: trigger.id };
    const target = await this.starter.target(unit, trigger.workflowId);
    if (trigger.filter !== null && !(await holds(trigger.filter, body, unit.now).catch(() => false)))
      return { runId: null, outcome: 'filtered' as const };
    const own =
      trigger.dedupeKey === null
        ? undefined
        : await evaluate(trigger.dedupeKey, body, unit.now).catch(() => undefined);
    const delivery =
      own === undefined || own === null ? (deliveryId ?? unit.call.idempotencyKey) : JSON.stringify(own);
    const { run, outcome } = await this.starter.start(unit, target, {
      kind: 'webhook',
      triggerId: trigger.id,
      input: body,
      ...(delivery === null ? {} : { dedupeKey: cut(`${trigger.key}:${delivery}`, 500) }),
    });
    trigger.lastFiredAt = unit.now;
    if (!run)
      return { runId: null, outcome: outcome === 'known' ? ('known' as const) : ('skipped' as const) };
    unit.emit(WorkflowTriggered, { id: target.definitionId, version: target.version.versionNo } as never, {
      id: target.definitionId,
      key: target.key,
      triggerId: trigger.id,
      triggerKind: 'webhook',
      eventId: null,
      outcome: 'started',
      runId: run.id,
    });
    return { runId: run.id, outcome: 'started' as const };
  }

  /** The trigger behind a token; the unit goes on in its organization, as the house. */
  private async find(unit: Unit, token: string): Promise<WorkflowTrigger> {
    const parts = unpackToken(TOKEN_PREFIXES.hook, token);
    if (!parts || !(await enterOrganization(unit, this.facts, parts.organizationId))) throw unknown();
    const [trigger] = await unit.rows(
      WorkflowTrigger,
      `t.webhook_token_hash = $2 and t.status = 'enabled' and exists (select 1 from workflow.workflow_definitions d
         where d.organization_id = t.organization_id and d.active_version_id = t.workflow_version_id)`,
      [hashToken(token)],
    );
    if (!trigger) throw unknown();
    return trigger;
  }
}
