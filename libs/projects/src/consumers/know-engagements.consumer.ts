import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { hear } from '../engagements/known-engagement';
import { Project } from '../projects/project.entity';
import { spreadToChildren } from '../projects/spread-to-children';

/** Keeps what this module knows of engagements, and their projects with the engagement's client. */
@Injectable()
@Consumes(
  'projects.know-engagements',
  'engagement.created',
  'engagement.updated',
  'engagement.activated',
  'engagement.paused',
  'engagement.resumed',
  'engagement.completed',
  'engagement.cancelled',
  'engagement.restored',
)
export class KnowEngagements implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const engagement = await hear(unit, event);
    if (!engagement?.clientId) return;
    // A project may have been made with a client of the caller's word before the engagement was known here.
    const strays = await unit.rows(
      Project,
      't.engagement_id = $2 and t.client_id <> $3 and t.purged_at is null',
      [engagement.id, engagement.clientId],
    );
    for (const project of strays) {
      project.clientId = engagement.clientId;
      await spreadToChildren(unit, project);
    }
  }
}
