import { randomUUID } from 'node:crypto';
import {
  Connections,
  ProviderFault,
  type BusyBlock,
  type CalendarChanges,
  type CalendarEvent,
  type CalendarEventDraft,
  type CalendarPort,
  type Connection,
  type ExternalCalendar,
} from '@omni/integrations';

type Fault = 'reauth' | 'transient' | 'rate' | 'permanent';

/** A calendar account in memory that keeps the port's word: versions, cursors, keys, changes in the order they came. */
export class FakeCalendar implements CalendarPort {
  readonly events = new Map<string, CalendarEvent>();
  private log: { id: string; at: number }[] = [];
  private readonly byKey = new Map<string, string>();
  private clock = 0;
  private generation = 1;
  /** thrown by every call until it is taken away */
  fault: Fault | null = null;
  pageSize = 100;
  creates = 0;
  updates = 0;

  calendars(): Promise<ExternalCalendar[]> {
    this.meet();
    return Promise.resolve([{ id: 'primary', name: 'Ada', timezone: 'Europe/Berlin' }]);
  }

  changes(_calendarId: string, cursor: string | null, window: BusyBlock): Promise<CalendarChanges> {
    this.meet();
    const [generation, since] = (cursor ?? `${this.generation}.0`).split('.').map(Number);
    if (generation !== this.generation) throw new ProviderFault('cursor_invalid', 'The token has expired.');
    const ids = [...new Set(this.log.filter((l) => l.at > (since ?? 0)).map((l) => l.id))];
    const at = (id: string) => Math.max(...this.log.filter((l) => l.id === id).map((l) => l.at));
    const ordered = ids.sort((a, b) => at(a) - at(b));
    const page = ordered.slice(0, this.pageSize);
    const more = ordered.length > page.length;
    const last = page.at(-1);
    const present = page.map((id) => this.events.get(id));
    return Promise.resolve({
      events: present.filter(
        (e): e is CalendarEvent =>
          e !== undefined && e.endsAt > window.startsAt && e.startsAt < window.endsAt,
      ),
      removed: cursor === null ? [] : page.filter((id) => !this.events.has(id)),
      cursor: `${this.generation}.${more && last ? at(last) : this.clock}`,
      more,
    });
  }

  create(_calendarId: string, draft: CalendarEventDraft, key: string): Promise<CalendarEvent> {
    this.meet();
    this.creates += 1;
    const known = this.byKey.get(key);
    if (known) return Promise.resolve(this.events.get(known)!);
    const made = this.put(randomUUID(), draft);
    this.byKey.set(key, made.id);
    return Promise.resolve(made);
  }

  update(_c: string, id: string, version: string | null, draft: CalendarEventDraft): Promise<CalendarEvent> {
    this.meet();
    this.updates += 1;
    const event = this.events.get(id);
    if (!event) throw new ProviderFault('permanent', 'There is no such event.');
    if (version !== null && version !== event.version)
      throw new ProviderFault('conflict', 'It was changed meanwhile.');
    return Promise.resolve(this.put(id, draft));
  }

  remove(_calendarId: string, id: string): Promise<void> {
    this.meet();
    if (this.events.delete(id)) this.note(id);
    return Promise.resolve();
  }

  /** Somebody writes into the calendar itself. */
  write(event: Partial<CalendarEvent> & BusyBlock): CalendarEvent {
    const known = event.id ? this.events.get(event.id) : undefined;
    return this.put(event.id ?? randomUUID(), {
      title: 'Lunch',
      timezone: 'Europe/Berlin',
      attendees: [],
      ...known,
      ...event,
    });
  }

  erase(id: string): void {
    this.events.delete(id);
    this.note(id);
  }

  /** Every cursor handed out so far is good no more; what is gone is not named again. */
  expireCursors(): void {
    this.generation += 1;
    this.log = this.log.filter(({ id }) => this.events.has(id));
  }

  private put(
    id: string,
    draft: CalendarEventDraft & Partial<Pick<CalendarEvent, 'status' | 'busy'>>,
  ): CalendarEvent {
    const event: CalendarEvent = {
      status: 'confirmed',
      busy: true,
      ...draft,
      attendees: draft.attendees.map(({ email, name }) => ({ email, name: name ?? null })),
      id,
      version: `v${String(this.clock + 1)}`,
    };
    this.events.set(id, event);
    this.note(id);
    return event;
  }

  private note(id: string): void {
    this.clock += 1;
    this.log.push({ id, at: this.clock });
  }

  private meet(): void {
    if (this.fault) throw new ProviderFault(this.fault, `The provider says ${this.fault}.`);
  }
}

/** Connections that a test keeps itself: one calendar each. */
export class FakeConnections extends Connections {
  readonly calendars = new Map<string, { connection: Connection; port: FakeCalendar }>();

  add(organizationId: string): { id: string; calendar: FakeCalendar } {
    const id = randomUUID();
    const port = new FakeCalendar();
    const connection: Connection = {
      id,
      organizationId,
      provider: 'sandbox_calendar',
      category: 'calendar',
      displayName: 'Sandbox',
      config: {},
    };
    this.calendars.set(id, { connection, port });
    return { id, calendar: port };
  }

  override find(
    unit: { tenantId: string },
    _category: string,
    id?: string | null,
  ): Promise<Connection | null> {
    const found = this.calendars.get(id ?? '')?.connection;
    return Promise.resolve(found?.organizationId === unit.tenantId ? found : null);
  }
  override calendar(connection: Connection): CalendarPort {
    return this.calendars.get(connection.id)!.port;
  }
  override ledger(): never {
    throw new Error('no ledger here');
  }
  override signature(): never {
    throw new Error('no signatures here');
  }
  override mail(): never {
    throw new Error('no mail here');
  }
}
