import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { ChildBusy, Fault, unprocessable, type Answers, type Handles, type Unit } from '@omni/platform';
import { windowOf } from '../../booking/slots';
import { NotACalendar, TooManyEvents, busyFromIcs, type ImportedBlock } from '../../ics/busy-from-ics';
import type { Availability } from '../availability.entity';
import { availabilityRules } from '../availability.resource';
import { ClearBusy, ImportBusy, ListBusy } from './import-busy.commands';

const YEAR = 366 * 86_400_000;

@CommandHandler(ImportBusy)
export class ImportBusyHandler implements Handles<typeof ImportBusy> {
  async execute({ unit, input }: ImportBusy) {
    const rule = await unit.load(availabilityRules, input.id);
    const blocks = await read(input.ics, new Date(unit.now));
    await clear(unit, rule, input.name);
    await unit.sql(
      `insert into scheduling.calendar_busy (organization_id, member_id, import_name, external_id, starts_at, ends_at, busy)
       select distinct on (x."externalId") $1::uuid, $2::uuid, $3, x."externalId", x."startsAt", x."endsAt", true
       from jsonb_to_recordset($4::jsonb) as x ("externalId" text, "startsAt" timestamptz, "endsAt" timestamptz)`,
      [unit.tenantId, rule.memberId, input.name, JSON.stringify(blocks)],
    );
    unit.audit('availability.import_busy', rule);
    return { name: input.name, blocks: blocks.length };
  }
}

@CommandHandler(ClearBusy)
export class ClearBusyHandler implements Handles<typeof ClearBusy> {
  async execute({ unit, input }: ClearBusy) {
    const rule = await unit.load(availabilityRules, input.id);
    unit.audit('availability.clear_busy', rule);
    return { name: input.name, blocks: await clear(unit, rule, input.name) };
  }
}

@QueryHandler(ListBusy)
export class ListBusyHandler implements Answers<typeof ListBusy> {
  async execute({ reader, input }: ListBusy) {
    const rule = await reader.get<Availability>(availabilityRules, input.id);
    const { start, end } = windowOf(input, rule.timezone, reader.now);
    const data = await reader.tx.rows<{
      startsAt: string;
      endsAt: string;
      calendarSyncId: string | null;
      importName: string | null;
    }>(
      `select b.starts_at as "startsAt", b.ends_at as "endsAt", b.calendar_sync_id as "calendarSyncId", b.import_name as "importName"
       from scheduling.calendar_busy b where b.organization_id = $1 and b.member_id = $2 and b.busy
         and b.ends_at > $3 and b.starts_at < $4 order by b.starts_at, b.id limit 5000`,
      [reader.organization.id, rule.memberId, new Date(start).toISOString(), new Date(end).toISOString()],
    );
    return { data };
  }
}

async function read(ics: string, now: Date): Promise<ImportedBlock[]> {
  try {
    return await busyFromIcs(ics, now, new Date(now.getTime() + YEAR));
  } catch (error) {
    if (error instanceof NotACalendar)
      throw unprocessable('scheduling.availability.not_a_calendar', 'This is no iCalendar file.', [
        { pointer: '/ics', code: 'not_a_calendar', message: 'cannot be read as iCalendar' },
      ]);
    if (error instanceof TooManyEvents)
      throw unprocessable('scheduling.availability.too_many_events', 'The file has too many events.', [
        {
          pointer: '/ics',
          code: 'too_many_events',
          message: 'has more than 5,000 events, or some that repeat more often than daily',
        },
      ]);
    if (error instanceof ChildBusy)
      throw new Fault(503, 'unavailable', 'Other calendars are being read just now. Try again shortly.', {
        headers: { 'Retry-After': '5' },
      });
    throw error;
  }
}

async function clear(unit: Unit, { memberId }: Availability, name: string): Promise<number> {
  const gone = await unit.sql(
    `delete from scheduling.calendar_busy b where b.organization_id = $1 and b.member_id = $2
       and b.calendar_sync_id is null and b.import_name = $3 returning 1 as one`,
    [unit.tenantId, memberId, name],
  );
  return gone.length;
}
