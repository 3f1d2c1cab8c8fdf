import { randomUUID } from 'node:crypto';
import type { AnyResource } from '../catalogue/resource';
import { pendingEvent, standardEvents, type PendingEvent } from './effects';
import type { Change } from './tracked';
import type { Unit } from './unit';

const clientId = randomUUID();
const entity = { id: randomUUID(), title: 'Visit', clientId, deletedAt: null };
const resource = { type: 'visit', publishes: true, view: (row: object) => ({ ...row }) };

interface Telling {
  data?: object;
  previous?: object;
  besideUpdated?: boolean;
}

/** The standard event that goes out beside a telling one. */
function beside(change: Partial<Change>, { data = {}, previous, besideUpdated }: Telling) {
  const call = { correlationId: randomUUID(), causationId: null };
  const decl = { type: 'visit.told', version: 1, besideUpdated, line: () => 'Told' };
  const told = pendingEvent(call, decl, entity as never, data as never, (previous ?? null) as never);
  const events: PendingEvent[] = [told];
  const whole = { entity, table: { type: 'visit' }, before: null, changed: [], op: 'insert', ...change };
  standardEvents(
    { call, events } as unknown as Unit,
    [whole as unknown as Change],
    () => resource as unknown as AnyResource,
  );
  const [, standard] = events;
  return standard && { type: standard.decl.type, echoes: standard.echoes };
}

const revised = {
  op: 'update',
  before: { ...entity, title: 'Call', clientId: null },
  changed: ['title', 'clientId'],
} as never;

test('U-004 a changed field is told by what an event says it changed, not by what it names', () => {
  const data = { title: 'Visit', clientId };
  const tells = (previous: object) => beside(revised, { data, previous, besideUpdated: true });
  expect(beside(revised, { data, besideUpdated: true })).toEqual({ type: 'visit.updated', echoes: false });
  expect(tells({ clientId: null })).toEqual({ type: 'visit.updated', echoes: false });
  expect(tells({ clientId: null, title: 'Call' })).toEqual({ type: 'visit.updated', echoes: true });
});

test('U-004 a new row is told by an event that names every row which the new one names', () => {
  expect(beside({}, { data: { title: 'Visit' } })).toEqual({ type: 'visit.created', echoes: false });
  expect(beside({}, { data: { clientId: null } })).toEqual({ type: 'visit.created', echoes: false });
  expect(beside({}, { data: { clientId } })).toEqual({ type: 'visit.created', echoes: true });
});
