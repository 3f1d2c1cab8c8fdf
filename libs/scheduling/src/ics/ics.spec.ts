import { calendarText, type IcsEvent } from './appointment-ics';
import { NotACalendar, TooManyEvents, busyFromIcs } from './busy-from-ics';

const event: IcsEvent = {
  bookingId: 'b1',
  organizationId: 'o1',
  sequence: 2,
  status: 'booked',
  title: 'First meeting; with, signs',
  description: null,
  location: 'Ring 2',
  url: null,
  startsAt: '2026-03-30T08:00:00.000Z',
  endsAt: '2026-03-30T08:30:00.000Z',
  stampedAt: '2026-03-02T09:00:00.000Z',
  organizer: { name: 'Ada', email: 'ada@acme.example' },
  attendees: [{ name: 'Grace', email: 'grace@navy.example' }],
};

test('an invitation says who, when and which one it is, and is read back as busy time', async () => {
  const text = calendarText([event], { method: 'REQUEST' });
  for (const line of [
    'METHOD:REQUEST',
    'UID:b1@o1.omnibusiness',
    'SEQUENCE:2',
    'DTSTART:20260330T080000Z',
    'DTEND:20260330T083000Z',
    'SUMMARY:First meeting\\; with\\, signs',
    'STATUS:CONFIRMED',
  ])
    expect(text.split('\r\n')).toContain(line);
  expect(await busyFromIcs(text, new Date('2026-03-01'), new Date('2026-04-30'))).toEqual([
    expect.objectContaining({ startsAt: event.startsAt, endsAt: event.endsAt }),
  ]);
});

const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    ...events.flatMap((e) => ['BEGIN:VEVENT', ...e, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const read = async (text: string) =>
  (await busyFromIcs(text, new Date('2026-03-01T00:00:00Z'), new Date('2026-06-01T00:00:00Z'))).map(
    (b) => `${b.startsAt} ${b.endsAt}`,
  );

test('what repeats is busy each time, by the clock of its zone over the change; exceptions are left out', async () => {
  const weekly = file([
    'UID:1',
    'DTSTART;TZID=Europe/Berlin:20260324T100000',
    'DTEND;TZID=Europe/Berlin:20260324T110000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'EXDATE;TZID=Europe/Berlin:20260407T100000',
    'SUMMARY:Weekly',
  ]);
  expect(await read(weekly)).toEqual([
    '2026-03-24T09:00:00.000Z 2026-03-24T10:00:00.000Z',
    '2026-03-31T08:00:00.000Z 2026-03-31T09:00:00.000Z',
  ]);
});

test('free and cancelled events, and those outside of the time asked for, take none', async () => {
  const at = ['DTSTART:20260324T100000Z', 'DTEND:20260324T110000Z'];
  expect(
    await read(file(['UID:1', ...at, 'TRANSP:TRANSPARENT'], ['UID:2', ...at, 'STATUS:CANCELLED'])),
  ).toEqual([]);
  expect(await read(file(['UID:1', 'DTSTART:20250324T100000Z', 'DTEND:20250324T110000Z']))).toEqual([]);
  expect(await read(file(['UID:1', ...at]))).toHaveLength(1);
});

test('what is no calendar is refused', async () => {
  await expect(read('hello')).rejects.toThrow(NotACalendar);
});

const long = ['UID:1', 'DTSTART:20000101T100000Z', 'DTEND:20000101T110000Z'];
const moment = ['UID:1', 'DTSTART:20260301T100000Z', 'DTEND:20260301T100000Z'];
test.each([
  ['minute by minute', file([...long, 'RRULE:FREQ=MINUTELY'])],
  ['hour by hour, though no hour takes time', file([...moment, 'RRULE:FREQ=HOURLY'])],
  ['hour by hour, written over two lines', file([...moment, 'RRULE:FR', ' EQ=HOURLY'])],
  [
    'more moments than a person has',
    file(
      ...Array<string[]>(60)
        .fill([...moment, 'RRULE:FREQ=DAILY'])
        .map(named),
    ),
  ],
  ['many times a day', file([...moment, `RRULE:FREQ=DAILY;BYHOUR=${list(24)};BYMINUTE=${list(60)}`])],
  [
    'exceptions without end',
    file([...long, 'RRULE:FREQ=DAILY', `EXDATE:${Array(20_000).fill('20000105T000000Z').join()}`]),
  ],
  ['events without end', file(...Array<string[]>(5001).fill(long).map(named))],
])('%s is refused', async (_, text) => {
  await expect(read(text)).rejects.toThrow(TooManyEvents);
});

function list(length: number): string {
  return [...Array(length).keys()].join();
}
function named(lines: string[], i: number): string[] {
  return [`UID:${String(i)}`, ...lines.slice(1)];
}
