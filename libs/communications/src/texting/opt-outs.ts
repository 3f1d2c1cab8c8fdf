import { cut, type Unit } from '@omni/platform';
import { textOptedOut } from '../communications.errors';
import { plainNumber } from './numbers';
import { TextOptOut } from './text-opt-out.entity';

const live = (unit: Unit, address: string): Promise<TextOptOut[]> =>
  unit.rows(TextOptOut, 't.number = $2 and t.ended_at is null', [plainNumber(address)]);

/** Keeps that somebody wants no more messages: whatever the purpose, carriers hold the sender to it. */
export async function optOut(unit: Unit, address: string, said: string): Promise<void> {
  if ((await live(unit, address)).length === 0)
    unit.insert(TextOptOut, { number: plainNumber(address), said: cut(said.trim(), 40) });
}

export async function optIn(unit: Unit, address: string): Promise<void> {
  for (const row of await live(unit, address)) row.endedAt = unit.now;
}

/** @throws 409 where a number's holder asked for no more messages */
export async function assertNotOptedOut(unit: Unit, address: string): Promise<void> {
  if ((await live(unit, address)).length) throw textOptedOut();
}
