import { ianaZone } from '@omni/platform';
import type { Trigger } from '../graph/graph.types';
import { cronProblem } from '../triggers/cron';
import type { ExpressionCheck, Place } from './check-expressions';
import type { Checking } from './context';

const NOTHING: Place = { done: new Set(), loops: new Set(), filter: true };

/** What each kind must have, and what it may have beside. */
const SHAPE: Record<Trigger['kind'], { needs: readonly (keyof Trigger)[]; may: readonly (keyof Trigger)[] }> =
  {
    event: { needs: ['event'], may: ['filter', 'dedupe'] },
    schedule: { needs: ['cron'], may: ['timezone'] },
    manual: { needs: [], may: [] },
    webhook: { needs: [], may: ['filter', 'dedupe'] },
    threshold: { needs: ['event', 'value', 'reaches'], may: ['filter', 'per', 'dedupe'] },
  };

export function checkTriggers(checking: Checking, expressions: ExpressionCheck): void {
  const { graph, findings, ground } = checking;
  const keys = new Set<string>();
  graph.triggers.forEach((trigger, i) => {
    const pointer = `/triggers/${String(i)}`;
    if (keys.has(trigger.key))
      findings.add(`${pointer}/key`, 'duplicate_key', 'another trigger has this key');
    keys.add(trigger.key);
    checkShape(trigger, pointer, checking);
    if (trigger.event !== undefined && !ground.catalogue.event(trigger.event))
      findings.add(`${pointer}/event`, 'unknown_event', `there is no event ${trigger.event}`);
    for (const name of ['filter', 'value', 'reaches', 'per', 'dedupe'] as const)
      expressions.expression(trigger[name], `${pointer}/${name}`, NOTHING);
    const cron = trigger.cron === undefined ? null : cronProblem(trigger.cron);
    if (cron !== null) findings.add(`${pointer}/cron`, 'invalid_cron', cron);
    if (trigger.timezone !== undefined && !ianaZone.safeParse(trigger.timezone).success)
      findings.add(`${pointer}/timezone`, 'unknown_zone', `there is no zone ${trigger.timezone}`);
  });
}

function checkShape(trigger: Trigger, pointer: string, { findings }: Checking): void {
  const { needs, may } = SHAPE[trigger.kind];
  for (const name of needs)
    if (trigger[name] === undefined)
      findings.add(`${pointer}/${name}`, 'required', `a ${trigger.kind} trigger needs it`);
  for (const name of Object.keys(trigger) as (keyof Trigger)[])
    if (
      name !== 'key' &&
      name !== 'kind' &&
      trigger[name] !== undefined &&
      !needs.includes(name) &&
      !may.includes(name)
    )
      findings.add(`${pointer}/${name}`, 'unknown_field', `a ${trigger.kind} trigger has no ${name}`);
}
