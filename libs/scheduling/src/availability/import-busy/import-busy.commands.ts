import { command, id, query } from '@omni/platform';
import { z } from 'zod';
import { slotsInput } from '../../booking/slots';
import { availabilityRules } from '../availability.resource';

const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .meta({ description: 'Names the import: the next one of this name takes its place.' });

export class ImportBusy extends command({
  name: 'availability.import_busy',
  summary: 'Takes what an iCalendar file shows as taken out of a member’s slots, a year ahead',
  resource: availabilityRules,
  needs: 'update',
  input: z
    .strictObject({ id, name: name.default('import'), ics: z.string().min(1).max(900_000) })
    .meta({ id: 'ImportBusyInput' }),
  output: z.strictObject({ name: z.string(), blocks: z.int() }).meta({ id: 'ImportedBusy' }),
  effect: 'compensatable',
  undoneBy: 'availability.clear_busy',
  redact: ['ics'],
  errors: ['scheduling.availability.not_a_calendar', 'scheduling.availability.too_many_events'],
}) {}

export class ClearBusy extends command({
  name: 'availability.clear_busy',
  summary: 'Takes an import of busy time back',
  resource: availabilityRules,
  needs: 'update',
  input: z.strictObject({ id, name: name.default('import') }).meta({ id: 'ClearBusyInput' }),
  output: z.strictObject({ name: z.string(), blocks: z.int() }).meta({ id: 'ClearedBusy' }),
  effect: 'irreversible',
}) {}

export class ListBusy extends query({
  name: 'availability.busy',
  summary: 'What calendars outside and imports show as taken of a member’s time',
  resource: availabilityRules,
  needs: 'read',
  input: z.strictObject({ id, ...slotsInput }).meta({ id: 'ListBusyInput' }),
  output: z
    .strictObject({
      data: z.array(
        z
          .strictObject({
            startsAt: z.iso.datetime(),
            endsAt: z.iso.datetime(),
            calendarSyncId: id.nullable(),
            importName: z.string().nullable(),
          })
          .meta({ id: 'BusyBlock' }),
      ),
    })
    .meta({ id: 'BusyBlocks' }),
  errors: ['scheduling.slots.window'],
}) {}
