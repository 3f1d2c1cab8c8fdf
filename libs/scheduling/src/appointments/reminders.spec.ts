import { nextReminder } from './reminders';

test('the next reminder is the earliest that is still to come', () => {
  const start = '2026-03-10T10:00:00.000Z';
  const next = (after: string) => nextReminder(start, [60, 1440], after);
  expect(next('2026-03-01T00:00:00Z')).toEqual({ at: '2026-03-09T10:00:00.000Z', minutesBefore: 1440 });
  expect(next('2026-03-09T10:00:00Z')).toEqual({ at: '2026-03-10T09:00:00.000Z', minutesBefore: 60 });
  expect(next('2026-03-10T09:30:00Z')).toBeNull();
  expect(nextReminder(start, [], '2026-03-01T00:00:00Z')).toBeNull();
});
