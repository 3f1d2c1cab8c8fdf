import fc from 'fast-check';
import type { z } from 'zod';
import { businessDateString, ianaZone, instantString } from './time.schemas';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('businessDateString', () => {
  it('takes existing days', () => {
    expect(
      ['2026-03-31', '2024-02-29', '0001-01-01', '9999-12-31'].every((d) => accepts(businessDateString, d)),
    ).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-3-1',
    '2026-03-31T00:00:00Z',
    '31.03.2026',
    '0000-01-01',
    '+012026-01-01',
    '',
    20260331,
  ])('refuses %j', (value) => {
    expect(accepts(businessDateString, value)).toBe(false);
  });
});

describe('instantString', () => {
  it('takes every moment as JSON writes it', () => {
    const moments = fc.date({
      min: new Date('0001-01-02'),
      max: new Date('9989-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => expect(accepts(instantString, moment.toISOString())).toBe(true)),
    );
  });

  it('takes offsets', () => {
    expect(accepts(instantString, '2026-03-31T09:30:00+02:00')).toBe(true);
    expect(accepts(instantString, '2026-03-31T09:30:00.123456-05:30')).toBe(true);
  });

  it.each([
    '2026-03-31',
    '2026-03-31T09:30:00',
    '2026-03-31T09:30Z',
    '2026-02-30T00:00:00Z',
    '2026-03-31T24:00:00Z',
    '0000-01-01T00:00:00Z',
    'now',
    1,
  ])('refuses %j', (value) => {
    expect(accepts(instantString, value)).toBe(false);
  });
});

describe('ianaZone', () => {
  it('takes names, their older links and UTC', () => {
    const zones = ['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'UTC', 'Etc/GMT+5'];
    expect(zones.filter((zone) => !accepts(ianaZone, zone))).toEqual([]);
  });

  it.each([
    '+02:00',
    'Europe/Nowhere',
    'Berlin',
    '',
    'Europe/Berlin;drop',
    '../etc/passwd',
    'Europe/Berlin\n',
  ])('refuses %j', (zone) => {
    expect(accepts(ianaZone, zone)).toBe(false);
  });
});
