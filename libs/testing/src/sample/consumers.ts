import { Injectable } from '@nestjs/common';
import {
  Consumes,
  Scheduled,
  type EventConsumer,
  type EventEnvelope,
  type ScheduledJob,
  type Unit,
} from '@omni/platform';

interface Behaviour {
  onEvent: (event: EventEnvelope) => Promise<void> | void;
}
const idle: Behaviour = { onEvent: () => undefined };

/** What consumers in this process do, set by the test that runs them. */
export const behaviour: Behaviour = { ...idle };

/** Test files that one process runs share it: none finds what another has set. */
export const resetBehaviour = (): Behaviour => Object.assign(behaviour, idle);

/** Leaves one row for each event, without a unique key of its own: a second handling would show as a second row. */
@Injectable()
@Consumes('sample.note-each', 'widget.created', 'widget.updated', 'widget.finished')
export class NoteEach implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    await behaviour.onEvent(event);
    await note(unit, 'each', [event]);
  }
}

@Injectable()
@Consumes('sample.note-many', '*')
export class NoteMany implements EventConsumer {
  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    await note(unit, 'many', events);
  }
}

async function note(unit: Unit, by: string, events: readonly EventEnvelope[]): Promise<void> {
  await unit.sql(
    `insert into sample.notes (organization_id, consumer, event_id, type, aggregate_id, aggregate_version, committed_at)
     select $1, $2, e.event_id, e.type, e.aggregate_id, e.aggregate_version, clock_timestamp()
     from jsonb_to_recordset($3::jsonb) as e (event_id uuid, type text, aggregate_id uuid, aggregate_version int)`,
    [
      unit.tenantId,
      by,
      JSON.stringify(
        events.map((e) => ({
          event_id: e.id,
          type: e.type,
          aggregate_id: e.aggregate.id,
          aggregate_version: e.aggregate.version,
        })),
      ),
    ],
  );
}

@Injectable()
@Scheduled({ name: 'sample.tick', summary: 'Leaves a row for each run.', cron: '*/5 * * * *' })
export class Tick implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    await unit.sql(
      `insert into sample.notes (organization_id, consumer, event_id, type, aggregate_id, aggregate_version, committed_at)
       values ($1, 'tick', gen_random_uuid(), $2, gen_random_uuid(), 0, clock_timestamp())`,
      [unit.tenantId, unit.now],
    );
  }
}
