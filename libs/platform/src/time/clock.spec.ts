import fc from 'fast-check';
import { type Clock, MovableClock, SystemClock } from './clock';

describe('SystemClock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    const clock: Clock = new SystemClock();
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
    expect(clock.now().getTime()).toBeLessThanOrEqual(Date.now());
  });
});

describe('MovableClock', () => {
  it('stands still until it is moved', () => {
    const clock = new MovableClock('2026-01-31T12:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-01-31T12:00:00.000Z');
    expect(clock.now()).toEqual(clock.now());
  });

  it.each([
    [1500, '2026-01-31T12:00:01.500Z'],
    [-1000, '2026-01-31T11:59:59.000Z'],
    [{ days: 1 }, '2026-02-01T12:00:00.000Z'],
    [{ months: 1 }, '2026-02-28T12:00:00.000Z'],
    [{ hours: -13 }, '2026-01-30T23:00:00.000Z'],
    ['P1Y2DT3H', '2027-02-02T15:00:00.000Z'],
  ])('advances by %j', (by, expected) => {
    const clock = new MovableClock('2026-01-31T12:00:00Z');
    clock.advance(by);
    expect(clock.now().toISOString()).toBe(expected);
  });

  it('can be set back', () => {
    const clock = new MovableClock(new Date('2026-01-31T12:00:00Z'));
    clock.set('2020-01-01T00:00:00+02:00');
    expect(clock.now().toISOString()).toBe('2019-12-31T22:00:00.000Z');
  });

  it('is not moved through the date that it gave out', () => {
    const clock = new MovableClock('2026-01-31T12:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });

  it('refuses a moment that does not exist', () => {
    expect(() => new MovableClock('yesterday')).toThrow(
      expect.objectContaining({ code: 'platform.time.malformed_instant' }),
    );
  });

  it('comes back after any way there and back in milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ms) => {
        const clock = new MovableClock('2026-01-31T12:00:00Z');
        clock.advance(ms);
        clock.advance(-ms);
        expect(clock.now().toISOString()).toBe('2026-01-31T12:00:00.000Z');
      }),
    );
  });
});
