import fc from 'fast-check';
import { CALLING_CODES, callingCodeOf } from './calling-codes';
import { parsePhone } from './phones';

describe('parsePhone', () => {
  it.each([
    ['+49 30 123456', undefined, '+4930123456'],
    ['0049 30 123456', undefined, '+4930123456'],
    ['+49 (0)30 123456', 'FR', '+4930123456'],
    ['030/123456', 'DE', '+4930123456'],
    ['(030) 123-456', 'de', '+4930123456'],
    ['01 23 45 67 89', 'FR', '+33123456789'],
    ['612 34 56 78', 'ES', '+34612345678'],
    ['06 1234 5678', 'IT', '+390612345678'],
    ['(415) 555-0132', 'US', '+14155550132'],
    ['1-415-555-0132', 'US', '+14155550132'],
    ['011 49 30 123456', 'US', '+4930123456'],
    ['8 (495) 123-45-67', 'RU', '+74951234567'],
    ['06 1 234 5678', 'HU', '+3612345678'],
    ['tel:+44-20-7946-0000', undefined, '+442079460000'],
    ['020 7946 0000', 'GB', '+442079460000'],
  ])('reads %j in %s as %s', (text, country, e164) => {
    expect(parsePhone(text, country)).toMatchObject({ e164, raw: text });
  });

  it.each([
    ['030 123456', undefined],
    ['030 123456', 'XX'],
    ['1-800-FLOWERS', 'US'],
    ['030 1 or 030 2', 'DE'],
    ['+999 123456789', undefined],
    ['123', 'DE'],
    ['+49 123456789012345', undefined],
    ['', 'DE'],
    ['n/a', 'DE'],
  ])('keeps %j in %s as it was written', (text, country) => {
    expect(parsePhone(text, country)).toEqual({ e164: null, extension: null, raw: text });
  });

  it('keeps what is longer than any number, without going through its blanks again and again', () => {
    for (const raw of [`1${' '.repeat(90_000)}b`, `+49 30 123456${' x'.repeat(40_000)}`])
      expect(parsePhone(raw, 'DE')).toEqual({ e164: null, extension: null, raw });
  });

  it('takes an extension apart', () => {
    expect(parsePhone('+1 415 555 0132 ext. 45')).toEqual({
      e164: '+14155550132',
      extension: '45',
      raw: '+1 415 555 0132 ext. 45',
    });
  });

  it('does not change a number that is in international form already', () => {
    const numbers = fc
      .tuple(fc.constantFrom(...CALLING_CODES.values()), fc.stringMatching(/^[1-9]\d{6,10}$/))
      .map(([code, rest]) => `+${code}${rest}`);
    fc.assert(
      fc.property(numbers, fc.constantFrom(undefined, 'DE', 'US'), (number, country) => {
        expect(parsePhone(number, country).e164).toBe(number);
      }),
    );
  });
});

describe('calling codes', () => {
  it('begin no other code, so that a number has one reading', () => {
    const codes = [...new Set(CALLING_CODES.values())];
    expect(codes.filter((code) => codes.some((other) => other !== code && other.startsWith(code)))).toEqual(
      [],
    );
    expect(callingCodeOf('35312345')).toBe('353');
  });
});
