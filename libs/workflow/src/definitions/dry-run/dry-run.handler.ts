import { CommandHandler } from '@nestjs/cqrs';
import { Facts, Fault, notFound, type EventEnvelope, type Handles, type Unit } from '@omni/platform';
import { GraphGround } from '../../validation/graph-ground';
import { validateGraph } from '../../validation/validate-graph';
import { versionsOf } from '../../versions/drafts';
import type { WorkflowVersion } from '../../versions/version.entity';
import { invalidGraph } from '../definition.errors';
import { workflows } from '../definition.resource';
import { DryRunWorkflow } from './dry-run.command';
import { Rehearsal } from './rehearsal';

@CommandHandler(DryRunWorkflow)
export class DryRunWorkflowHandler implements Handles<typeof DryRunWorkflow> {
  constructor(
    private readonly facts: Facts,
    private readonly ground: GraphGround,
    private readonly rehearsal: Rehearsal,
  ) {}

  async execute({ unit, input }: DryRunWorkflow) {
    const definition = await unit.load(workflows, input.id);
    const { all, draft } = await versionsOf(unit, definition.id);
    const version = versionFor(all, draft, definition.activeVersionId, input.versionNo);
    if (version.status === 'draft') {
      const errors = validateGraph(version.graph, await this.ground.of(unit, definition));
      if (errors.length) throw invalidGraph(errors);
    }
    const event = input.eventId === undefined ? null : await this.event(unit, input.eventId);
    const report = await this.rehearsal.run(unit, definition, version, event, input.input);
    version.testReport = report;
    unit.notes.subject = { type: 'workflow', id: definition.id };
    return report;
  }

  /** The event as the asker may see it. */
  private async event(unit: Unit, eventId: string): Promise<EventEnvelope> {
    const { data } = await this.facts.ask<{ data: EventEnvelope[] }>(unit, 'event.list', { id: eventId });
    const [event] = data;
    if (!event) throw new Fault(404, 'workflow.event.unknown', 'There is no such event.');
    return { ...event, organizationId: unit.tenantId, position: 0 };
  }
}

function versionFor(
  all: readonly WorkflowVersion[],
  draft: WorkflowVersion | undefined,
  activeId: string | null,
  no: number | undefined,
): WorkflowVersion {
  const found =
    no === undefined ? (draft ?? all.find(({ id }) => id === activeId)) : all.find((v) => v.versionNo === no);
  if (!found) throw notFound('workflow version');
  return found;
}
