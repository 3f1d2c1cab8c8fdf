import { cronProblem, nextTime } from './cron';

const MONDAY = '2026-03-02T09:00:00.000Z';

describe('a cron', () => {
  it.each(['0 9 * * 1', '*/15 8-17 * MAR,OCT MON-THU', '0 0 1 mar thu', '0 0 L * *'])('%s is taken', (cron) =>
    expect(cronProblem(cron)).toBeNull(),
  );

  it.each([
    'H H * * *',
    'H/15 * * * *',
    '0 H(8-17) * * *',
    '0,h 9 * * *',
    '* * * * * *',
    '61 * * * *',
    '@daily',
  ])('%s is refused', (cron) => expect(cronProblem(cron)).not.toBeNull());

  it('that had any time in it has one time', () => {
    const first = nextTime('H H * * *', 'UTC', MONDAY);
    expect(nextTime('H H * * *', 'UTC', MONDAY)).toBe(first);
    expect(nextTime('H H * * *', 'UTC', first ?? '')?.slice(10)).toBe(first?.slice(10));
  });
});
