import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';

/**
 * Keeps the progress of projects behind their tasks. It is derived, so it is written past history and versions: nobody's
 * If-Match goes stale because somebody else ticked off a task.
 */
@Injectable()
@Consumes(
  'projects.track-progress',
  'task.created',
  'task.completed',
  'task.status_changed',
  'task.deleted',
  'task.restored',
)
export class TrackProgress implements EventConsumer {
  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    const ids = [
      ...new Set(events.flatMap(({ data }) => (typeof data.projectId === 'string' ? [data.projectId] : []))),
    ];
    if (ids.length === 0) return;
    await unit.sql(
      `update projects.projects p set progress_pct = coalesce((
         select round(100.0 * count(*) filter (where t.status = 'done') / nullif(count(*), 0))
         from projects.tasks t
         where t.organization_id = $1 and t.project_id = p.id and t.status <> 'cancelled'
           and (t.deleted_at is null or t.purged_at is not null)), 0)
       where p.organization_id = $1 and p.id = any($2::uuid[])`,
      [unit.tenantId, ids],
    );
  }
}
