import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ProviderFault, type BusyBlock, type CalendarChanges, type CalendarPort } from '@omni/integrations';
import { Errand, cut, transition, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { ApplyChanges, type Applied } from './apply-changes';
import { CalendarSync } from './calendar-sync.entity';
import {
  CalendarSyncCompleted,
  CalendarSyncFailed,
  CalendarSyncNeedsReauth,
  syncFacts,
} from './calendar-sync.events';
import { syncTransitions } from './calendar-sync.transitions';
import { SYNC_CALENDAR } from './errand-names';
import { CalendarProviders } from './providers';
import { pushPendingOf } from './push-pending';

interface Data extends Record<string, unknown> {
  calendarSyncId: string;
}

const DAY = 86_400_000;
/** Pages of one run; a calendar with more goes on in the next. */
const MOST_PAGES = 500;

/** Reads what changed in a calendar outside. Where it has come to moves in the same transaction as what it brought. */
@Injectable()
@Errand({ name: SYNC_CALENDAR, summary: 'Reads what changed in a calendar outside.', attempts: 6 })
export class SyncCalendarErrand implements ErrandRunner<Data> {
  constructor(
    private readonly providers: CalendarProviders,
    private readonly changes: ApplyChanges,
  ) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const { calendarSyncId } = errand.data;
    const begun = await errand.unit((unit) => this.begin(unit, calendarSyncId));
    if (!begun) return;
    try {
      const calendarId = begun.calendarId ?? (await this.choose(errand, begun.port));
      await this.pull(errand, begun.port, calendarId, begun.cursor, begun.window);
    } catch (error) {
      if (!(error instanceof ProviderFault) || error.kind !== 'reauth') throw error;
      await errand.unit((unit) => this.lapse(unit, calendarSyncId, error.message));
    }
  }

  async givenUp(unit: Unit, { data }: Pick<RunningErrand, 'data'>, error: unknown): Promise<void> {
    const sync = await load(unit, String(data.calendarSyncId));
    if (!sync || sync.status === 'disconnected') return;
    const reason = reasonOf(error);
    sync.status = transition('calendar sync', syncTransitions, sync.status, 'fail');
    sync.lastError = reason;
    unit.emit(CalendarSyncFailed, sync, { ...syncFacts(sync), reason });
  }

  private async begin(unit: Unit, id: string) {
    const sync = await load(unit, id);
    if (!sync || sync.status === 'disconnected') return null;
    const connection = await this.providers.find(unit, sync.integrationId);
    if (!connection) {
      await this.lapse(unit, id, 'The connection to the provider does not work.', sync);
      return null;
    }
    if (sync.syncToken === null && sync.resyncId === null) await startOver(unit, id);
    const now = Date.parse(unit.now);
    const window = {
      startsAt: new Date(now - 7 * DAY).toISOString(),
      endsAt: new Date(now + 400 * DAY).toISOString(),
    };
    const port = this.providers.port(connection);
    return { port, calendarId: sync.externalCalendarId, cursor: sync.syncToken, window };
  }

  private async choose(errand: RunningErrand<Data>, port: CalendarPort): Promise<string> {
    const calendars = await port.calendars();
    const [first] = calendars;
    if (!first) throw new ProviderFault('permanent', 'The account has no calendar.');
    await errand.unit(async (unit) => {
      const sync = await load(unit, errand.data.calendarSyncId);
      if (!sync) return;
      Object.assign(sync, { externalCalendarId: first.id, calendarName: first.name });
      sync.calendars = calendars.map(({ id, name, timezone }) => ({ id, name, timezone }));
    });
    return first.id;
  }

  private async pull(
    errand: RunningErrand<Data>,
    port: CalendarPort,
    calendarId: string,
    from: string | null,
    window: BusyBlock,
  ): Promise<void> {
    let cursor = from;
    const sum = { changed: 0, removed: 0 };
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const changes = await this.page(port, calendarId, cursor, window);
      if (changes === null) {
        await errand.unit((unit) => startOver(unit, errand.data.calendarSyncId));
        cursor = null;
        continue;
      }
      await errand.unit((unit) => this.take(unit, errand.data.calendarSyncId, changes, sum));
      cursor = changes.cursor;
      if (!changes.more) return;
    }
  }

  /** A page of changes; null where the cursor is good no more. */
  private async page(
    port: CalendarPort,
    calendarId: string,
    cursor: string | null,
    window: BusyBlock,
  ): Promise<CalendarChanges | null> {
    try {
      return await port.changes(calendarId, cursor, window);
    } catch (error) {
      if (cursor !== null && error instanceof ProviderFault && error.kind === 'cursor_invalid') return null;
      throw error;
    }
  }

  private async take(unit: Unit, id: string, changes: CalendarChanges, sum: Applied): Promise<void> {
    const sync = await load(unit, id);
    if (!sync || sync.status === 'disconnected') return;
    const full = sync.resyncId !== null;
    const { changed, removed } = await this.changes.apply(unit, sync, changes);
    sum.changed += changed;
    sum.removed += removed;
    await keepPlace(unit, id, changes);
    if (changes.more) return;
    const recovered = sync.status !== 'active';
    sync.status = transition('calendar sync', syncTransitions, sync.status, 'recover');
    sync.lastError = null;
    await pushPendingOf(unit, sync);
    if (recovered || sum.changed + sum.removed > 0)
      unit.emit(CalendarSyncCompleted, sync, { ...syncFacts(sync), full, ...sum });
  }

  private async lapse(unit: Unit, id: string, reason: string, loaded?: CalendarSync): Promise<void> {
    const sync = loaded ?? (await load(unit, id));
    if (!sync || sync.status === 'disconnected') return;
    const before = sync.status;
    sync.status = transition('calendar sync', syncTransitions, sync.status, 'lapse');
    sync.lastError = cut(reason, 500);
    if (before !== 'needs_reauth')
      unit.emit(CalendarSyncNeedsReauth, sync, { ...syncFacts(sync), reason: cut(reason, 500) });
  }
}

async function load(unit: Unit, id: string): Promise<CalendarSync | undefined> {
  const [sync] = await unit.rows(CalendarSync, 't.id = $2 and t.deleted_at is null', [id]);
  return sync;
}

/*
 * Where reading has come to is noted past the row's versions: nothing about the sync changed, and each look at a calendar
 * would be a version of its own. The row was locked by whoever calls.
 */

async function startOver(unit: Unit, id: string): Promise<void> {
  await unit.sql(
    'update scheduling.calendar_syncs s set sync_token = null, resync_id = $3 where s.organization_id = $1 and s.id = $2',
    [unit.tenantId, id, randomUUID()],
  );
}

async function keepPlace(unit: Unit, id: string, { cursor, more }: CalendarChanges): Promise<void> {
  await unit.sql(
    `update scheduling.calendar_syncs s set sync_token = $3,
       resync_id = case when $4 then s.resync_id end, last_synced_at = case when $4 then s.last_synced_at else $5::timestamptz end
     where s.organization_id = $1 and s.id = $2`,
    [unit.tenantId, id, cursor, more, unit.now],
  );
}

const reasonOf = (error: unknown): string =>
  cut(error instanceof ProviderFault ? error.message : 'The calendar could not be read.', 500);
