import { appendFileSync, readFileSync } from 'node:fs';
import { Bus, MovableClock, type Unit } from '@omni/platform';
import { atWork } from './at-work';

// A worker of the whole product that dies the first time it comes to a step of a run: in its transaction, all of the
// step's work done and nothing of it stored. A death before the first step of many runs is one for each of them.

const { DEATHS = '', NOW = '' } = process.env;
/** Runs that come to a step within this die of one death. */
const TOGETHER_MS = 250;

const died = new Set(readFileSync(DEATHS, 'utf8').split('\n'));
const dying: string[] = [];
let end: NodeJS.Timeout | undefined;

/** Does not come back. */
function die(step: string): Promise<never> {
  dying.push(step);
  clearTimeout(end);
  end = setTimeout(() => {
    appendFileSync(DEATHS, `${dying.join('\n')}\n`);
    process.kill(process.pid, 'SIGKILL');
  }, TOGETHER_MS);
  return new Promise(() => undefined);
}

/** Names a transaction of a run: the run's version is another one in each. */
async function stepOf(unit: Unit, name: string): Promise<string> {
  const [run] = await unit.sql<{ id: string; version: number }>(
    'select id, version from workflow.workflow_runs where organization_id = $1 and id = $2',
    [unit.tenantId, unit.call.requestId?.slice('run:'.length)],
  );
  return `${String(run?.id)} ${String(run?.version)} ${name}`;
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the bus that it is taken from
const { run } = Bus.prototype;
Bus.prototype.run = function (call, name, work) {
  if (call.principal.kind !== 'workflow') return run.call(this, call, name, work) as never;
  return run.call(this, call, name, async (unit) => {
    const result = await work(unit);
    const step = await stepOf(unit, name);
    return died.has(step) ? result : die(step);
  }) as never;
};

/** As late as it is for the test, and from there on as fast as time goes. */
const clock = new MovableClock(NOW);
setInterval(() => clock.advance(100), 100).unref();

atWork({}, clock);
