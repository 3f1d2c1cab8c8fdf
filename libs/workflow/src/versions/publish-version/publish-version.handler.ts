import { CommandHandler } from '@nestjs/cqrs';
import { conflict, loadAbove, matchBelow, notFound, type Handles } from '@omni/platform';
import { requireLiving, requireOwn, invalidGraph } from '../../definitions/definition.errors';
import {
  WorkflowActivated,
  WorkflowVersionPublished,
  definitionFacts,
} from '../../definitions/definition.events';
import { workflows } from '../../definitions/definition.resource';
import { publishTriggers } from '../../triggers/publish-triggers';
import { triggersChanged } from '../../triggers/trigger-mark';
import { GraphGround } from '../../validation/graph-ground';
import { validateGraph } from '../../validation/validate-graph';
import { versionsOf } from '../drafts';
import type { WorkflowVersion } from '../version.entity';
import { workflowVersions } from '../version.resource';
import { publisherOf } from './publisher-of';
import { PublishWorkflowVersion } from './publish-version.command';

@CommandHandler(PublishWorkflowVersion)
export class PublishWorkflowVersionHandler implements Handles<typeof PublishWorkflowVersion> {
  constructor(private readonly ground: GraphGround) {}

  async execute({ unit, input }: PublishWorkflowVersion): Promise<WorkflowVersion> {
    const definition = await loadAbove(unit, workflows, input.id, 'act');
    requireOwn(definition);
    requireLiving(definition);
    const { all } = await versionsOf(unit, definition.id);
    const version = all.find(({ id }) => id === input.versionId);
    if (!version) throw notFound('workflow version');
    matchBelow(unit, workflowVersions, version);
    if (version.status !== 'draft')
      throw conflict('workflow.version.immutable', 'This version is published already.');
    const publisher = publisherOf(unit.principal);
    const errors = validateGraph(version.graph, await this.ground.of(unit, definition));
    if (errors.length) throw invalidGraph(errors);
    for (const other of all) if (other.status === 'published') other.status = 'retired';
    Object.assign(version, {
      status: 'published',
      publishedAt: unit.now,
      publisher,
      publishedById: publisher?.memberId ?? null,
    });
    const wakes = input.activate === true && definition.status !== 'active';
    if (wakes) definition.move('activate');
    await publishTriggers(unit, definition, version);
    Object.assign(definition, { activeVersionId: version.id, activeVersionNo: version.versionNo });
    await triggersChanged(unit);
    const { versionNo, sha256 } = version;
    const facts = { id: definition.id, versionId: version.id, key: definition.key, versionNo, sha256 };
    unit.emit(WorkflowVersionPublished, definition, facts);
    if (wakes) unit.emit(WorkflowActivated, definition, definitionFacts(definition));
    return version;
  }
}
