import type { CalendarEventDraft, CalendarPort } from '@omni/integrations';
import { connected, faultOf, world, type World } from './world';

let w: World;
let port: CalendarPort;
let token: string;
beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  const found = await connected(w, 'calendar');
  [port, token] = [w.connections.calendar(found.connection), found.token];
});
afterAll(() => w.stop());

const WINDOW = { startsAt: '2026-03-01T00:00:00Z', endsAt: '2026-06-01T00:00:00Z' };
const draft = (title: string, day = '03'): CalendarEventDraft => ({
  title,
  startsAt: `2026-03-${day}T10:00:00.000Z`,
  endsAt: `2026-03-${day}T11:00:00.000Z`,
  timezone: 'Europe/Berlin',
  location: 'Room 1',
  attendees: [{ email: 'ada@example.com', name: 'Ada' }],
  marks: { appointmentId: 'a1' },
});

describe('a calendar at a provider', () => {
  it('names its calendars with their zones', async () => {
    expect(await port.calendars()).toEqual([
      { id: 'primary', name: expect.any(String), timezone: 'Europe/Berlin' },
      { id: 'team', name: 'Team', timezone: 'Europe/London' },
    ]);
  });

  it('takes an event and hands it back as it was, with our marks', async () => {
    const made = await port.create('primary', draft('Kick-off'), 'key-1');
    expect(made).toMatchObject({ ...draft('Kick-off'), status: 'confirmed', busy: true, description: null });
    const { events, removed, more } = await port.changes('primary', null, WINDOW);
    expect({ events, removed, more }).toEqual({ events: [made], removed: [], more: false });
    expect((await port.changes('team', null, WINDOW)).events).toEqual([]);
  });

  it('makes one event of a key, also when the answer to the first try was lost', async () => {
    await w.sandbox.control.do('fail', { token, method: 'POST', mode: 'hang_up', afterEffect: true });
    expect((await faultOf(port.create('primary', draft('Once'), 'key-1'))).kind).toBe('transient');
    const made = await port.create('primary', draft('Once'), 'key-1');
    expect((await port.changes('primary', null, WINDOW)).events).toEqual([made]);
  });

  it('refuses to write over what was changed meanwhile', async () => {
    const made = await port.create('primary', draft('Mine'), 'key-1');
    await w.sandbox.control.do('calendar/change', { token, id: made.id, title: 'Theirs' });
    expect((await faultOf(port.update('primary', made.id, made.version, draft('Mine again')))).kind).toBe(
      'conflict',
    );
    const updated = await port.update('primary', made.id, null, draft('Mine again'));
    expect(updated).toMatchObject({ title: 'Mine again' });
    expect(updated.version).not.toBe(made.version);
  });

  it('removes, and removing what is gone is well', async () => {
    const { id } = await port.create('primary', draft('Short'), 'key-1');
    await port.remove('primary', id);
    await port.remove('primary', id);
    expect((await port.changes('primary', null, WINDOW)).events).toEqual([]);
    expect(await faultOf(port.update('primary', id, null, draft('Gone')))).toMatchObject({
      kind: 'permanent',
      code: 'not_found',
    });
  });

  it('tells what came, moved and went since a cursor, and nothing twice', async () => {
    const kept = await port.create('primary', draft('Kept'), 'key-1');
    const dropped = await port.create('primary', draft('Dropped'), 'key-2');
    const { cursor } = await port.changes('primary', null, WINDOW);
    const { control } = w.sandbox;
    const theirs = await control.do('calendar/create', {
      token,
      event: { title: 'Dentist', startsAt: '2026-03-04T08:00:00Z', endsAt: '2026-03-04T09:00:00Z' },
    });
    await control.do('calendar/change', {
      token,
      id: kept.id,
      startsAt: '2026-03-05T10:00:00Z',
      endsAt: '2026-03-05T11:00:00Z',
    });
    await control.do('calendar/remove', { token, id: dropped.id });
    const changes = await port.changes('primary', cursor, WINDOW);
    expect(changes.events.map((e) => [e.id, e.startsAt])).toEqual([
      [theirs.id, '2026-03-04T08:00:00Z'],
      [kept.id, '2026-03-05T10:00:00Z'],
    ]);
    expect(changes.removed).toEqual([dropped.id]);
    const nothing = await port.changes('primary', changes.cursor, WINDOW);
    expect([nothing.events, nothing.removed, nothing.more]).toEqual([[], [], false]);
  });

  it('lists a long calendar page by page while it changes, and keeps to the window', async () => {
    for (let i = 0; i < 60; i += 1)
      await port.create('primary', draft(`Event ${String(i)}`), `key-${String(i)}`);
    await w.sandbox.control.do('calendar/create', {
      token,
      event: { title: 'Next year', startsAt: '2027-03-04T08:00:00Z', endsAt: '2027-03-04T09:00:00Z' },
    });
    const first = await port.changes('primary', null, WINDOW);
    expect([first.events.length, first.more]).toEqual([50, true]);
    const late = await port.create('primary', draft('Late'), 'late');
    const second = await port.changes('primary', first.cursor, WINDOW);
    expect([second.events.length, second.more]).toEqual([10, false]);
    expect((await port.changes('primary', second.cursor, WINDOW)).events).toEqual([late]);
  });

  it('says that a cursor has expired, and begins anew without one', async () => {
    const { cursor } = await port.changes('primary', null, WINDOW);
    await w.sandbox.control.do('cursors/expire', { token });
    expect(await faultOf(port.changes('primary', cursor, WINDOW))).toMatchObject({
      kind: 'cursor_invalid',
      permanent: true,
    });
    expect((await port.changes('primary', null, WINDOW)).events).toEqual([]);
  });
});
