import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';

interface Outside {
  onErrand: (errand: RunningErrand) => Promise<void> | void;
  onGivenUp: (unit: Unit) => Promise<void> | void;
}
const idle: Outside = { onErrand: () => undefined, onGivenUp: () => undefined };

/** What errands in this process do outside, set by the test that runs them. */
export const outside: Outside = { ...idle };

/** Test files that one process runs share it: none finds what another has set. */
export const resetOutside = (): Outside => Object.assign(outside, idle);

/** Leaves one row for each time that it was run, and one for being given up. */
@Injectable()
@Errand({ name: 'sample.call', summary: 'Speaks to nobody in particular.', attempts: 4, backoffSeconds: 2 })
export class CallOutside implements ErrandRunner {
  async run(errand: RunningErrand): Promise<void> {
    await outside.onErrand(errand);
    await errand.unit((unit) => note(unit, 'errand', errand.id, String(errand.data.word), errand.attempt));
  }

  async givenUp(unit: Unit, errand: Omit<RunningErrand, 'unit'>, error: unknown): Promise<void> {
    await note(unit, 'given up', errand.id, (error as Error).message, errand.attempt);
    await outside.onGivenUp(unit);
  }
}

async function note(unit: Unit, by: string, id: string, word: string, attempt: number): Promise<void> {
  await unit.sql(
    `insert into sample.notes (organization_id, consumer, event_id, type, aggregate_id, aggregate_version, committed_at)
     values ($1, $2, $3, $4, $3, $5, clock_timestamp())`,
    [unit.tenantId, by, id, word, attempt],
  );
}
