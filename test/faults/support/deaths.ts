import { Bus, type Call, type Unit } from '@omni/platform';

/** Ends whoever is in the middle of a step. Either it does not come back, or it throws a death. */
export type Die = (place: string) => Promise<never>;

/** A death without the process's own: the transaction is rolled back, and what was to come after it waits for good. */
export class Death extends Error {
  constructor(
    /** told when the transaction is gone */
    readonly gone: () => void,
    readonly rest: Promise<never>,
  ) {
    super('died in the middle of a step');
  }
}

/** The errand that tells the ledger. */
const PUSH = 'revenue.push-to-ledger';

/** Where a worker can die, once each: in a transaction with all of its work done and nothing of it stored. */
async function placeOf(unit: Unit, name: string, ordinal: number): Promise<string | null> {
  const { call } = unit;
  // An errand speaks to the ledger between two of its transactions.
  if (name === PUSH && call.principal.kind === 'system')
    return `${call.correlationId} ${String(ordinal)} ${name}`;
  if (call.principal.kind !== 'workflow') return null;
  const [run] = await unit.sql<{ id: string; version: number }>(
    'select id, version from workflow.workflow_runs where organization_id = $1 and id = $2',
    [unit.tenantId, call.requestId.slice('run:'.length)],
  );
  // A run's version is another one in each of its transactions.
  return run ? `${run.id} ${String(run.version)} ${name}` : null;
}

/** Has workers of this process die at every place at which nobody has `died` yet. Answers how to end it. */
export function dieEverywhere(died: ReadonlySet<string>, die: Die): () => void {
  const { run } = Bus.prototype;
  const ordinals = new WeakMap<Call, number>();
  Bus.prototype.run = function (call, name, work) {
    const ordinal = (ordinals.get(call) ?? 0) + 1;
    ordinals.set(call, ordinal);
    const ran = run.call(this, call, name, async (unit) => {
      const result = await work(unit);
      const place = await placeOf(unit, name, ordinal);
      return place === null || died.has(place) ? result : die(place);
    });
    return ran.catch((error: unknown) => {
      if (!(error instanceof Death)) throw error;
      error.gone();
      return error.rest;
    }) as never;
  };
  return () => {
    Bus.prototype.run = run;
  };
}
