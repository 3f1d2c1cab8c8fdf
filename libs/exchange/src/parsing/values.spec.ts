import fc from 'fast-check';
import { parseBoolean } from './booleans';
import { inferDateOrder, parseDate, type DateOrder } from './dates';
import { parseEmail } from './emails';
import { inferDecimalMark, parseDecimal, type DecimalMark } from './numbers';

const valueOf = (coerced: { ok: boolean; value?: unknown; code?: unknown }) =>
  coerced.ok ? coerced.value : coerced.code;

describe('parseDate', () => {
  it.each<[string, DateOrder, string | null]>([
    ['2026-03-31', 'dmy', '2026-03-31'],
    ['2026-03-31T23:30:00Z', 'dmy', '2026-03-31'],
    ['2026-03-31 14:05', 'mdy', '2026-03-31'],
    ['2026/3/1', 'mdy', '2026-03-01'],
    ['20260331', 'dmy', '2026-03-31'],
    ['31.03.2026', 'mdy', '2026-03-31'],
    ['1. 3. 2026', 'mdy', '2026-03-01'],
    ['3/4/2026', 'dmy', '2026-04-03'],
    ['3/4/2026', 'mdy', '2026-03-04'],
    ['31-12-29', 'dmy', '2029-12-31'],
    ['12/31/30', 'mdy', '1930-12-31'],
    ['3/4/2026 2:05 PM', 'mdy', '2026-03-04'],
    ['12 March 2026', 'dmy', '2026-03-12'],
    ['Mar 12, 2026', 'dmy', '2026-03-12'],
    ['March 1st, 2026', 'dmy', '2026-03-01'],
    ['12-Mar-26', 'dmy', '2026-03-12'],
    ['12. März 2026', 'dmy', '2026-03-12'],
    ['1er août 2026', 'dmy', '2026-08-01'],
    ['12 de enero de 2026', 'dmy', '2026-01-12'],
    ['Tuesday, March 31, 2026', 'dmy', '2026-03-31'],
    ['29.02.2024', 'dmy', '2024-02-29'],
    ['', 'dmy', null],
    ['0/0/00', 'mdy', null],
    ['0000-00-00', 'mdy', null],
  ])('reads %j with %s as %s', (text, order, date) => {
    expect(parseDate(text, order)).toEqual({ ok: true, value: date });
  });

  it.each<[string, DateOrder, string]>([
    ['30.02.2026', 'dmy', 'impossible_date'],
    ['29.02.2026', 'dmy', 'impossible_date'],
    ['02/13/2026', 'dmy', 'impossible_date'],
    ['13/02/2026', 'mdy', 'impossible_date'],
    ['2026-13-01', 'dmy', 'impossible_date'],
    ['2026-00-10', 'dmy', 'impossible_date'],
    ['0026-01-01', 'dmy', 'impossible_date'],
    ['yesterday', 'dmy', 'malformed_date'],
    ['12 Foo 2026', 'dmy', 'malformed_date'],
    ['3 jui 2026', 'dmy', 'malformed_date'],
    ['1/2-2026', 'dmy', 'malformed_date'],
    ['2026', 'dmy', 'malformed_date'],
    ['45992', 'dmy', 'malformed_date'],
  ])('refuses %j with %s as %s', (text, order, fault) => {
    expect(valueOf(parseDate(text, order))).toBe(`exchange.value.${fault}`);
  });
});

describe('inferDateOrder', () => {
  it('decides by the days that can be no month', () => {
    expect(inferDateOrder(['03/04/2026', '31/12/2025', '2026-01-31'])).toMatchObject({
      order: 'dmy',
      certain: true,
    });
    expect(inferDateOrder(['03/04/2026', '12/31/2025 10:00'])).toMatchObject({ order: 'mdy', certain: true });
  });

  it('follows the majority and leaves the minority to fail', () => {
    const column = ['12/31/2025', '11/30/2025', '31/12/2025'];
    const { order, evidence } = inferDateOrder(column);
    expect([order, evidence]).toEqual(['mdy', { dmy: 1, mdy: 2 }]);
    expect(column.map((text) => parseDate(text, order).ok)).toEqual([true, true, false]);
  });

  it('says that it does not know where nothing tells', () => {
    expect(inferDateOrder(['01/02/2026', '31.12.2025', ''])).toMatchObject({ order: 'dmy', certain: false });
    expect(inferDateOrder(['01/02/2026'], 'mdy')).toMatchObject({ order: 'mdy', certain: false });
  });

  it('reads any column back that was written in one order', () => {
    const days = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1 }),
        fc.constantFrom<DateOrder>('dmy', 'mdy'),
        fc.constantFrom('/', '-'),
        (dates, order, mark) => {
          const written = dates.map((date) => {
            const [year = '', month = '', day = ''] = date.split('-');
            return (order === 'dmy' ? [day, month, year] : [month, day, year]).join(mark);
          });
          const inferred = inferDateOrder(written, order);
          expect(inferred.order).toBe(order);
          expect(written.map((text) => valueOf(parseDate(text, inferred.order)))).toEqual(dates);
        },
      ),
    );
  });
});

describe('parseDecimal', () => {
  it.each<[string, DecimalMark, string | null]>([
    ['1234.50', '.', '1234.50'],
    ['1,234.50', '.', '1234.50'],
    ['1.234,50', ',', '1234.50'],
    ['1 234,50 €', ',', '1234.50'],
    ["1'234.50", '.', '1234.50'],
    ['1,00,000.5', '.', '100000.5'],
    ['$1,234', '.', '1234'],
    ['EUR 12', '.', '12'],
    ['-€5.00', '.', '-5.00'],
    ['€-5,00', ',', '-5.00'],
    ['(12.30)', '.', '-12.30'],
    ['12-', '.', '-12'],
    ['−3', '.', '-3'],
    ['+7', '.', '7'],
    ['19 %', '.', '19'],
    ['.5', '.', '0.5'],
    ['007', '.', '7'],
    ['-0', '.', '0'],
    ['', '.', null],
  ])('reads %j with %j as %s', (text, mark, value) => {
    expect(parseDecimal(text, mark)).toEqual({ ok: true, value });
  });

  it.each<[string, DecimalMark]>([
    ['abc', '.'],
    ['1.2.3.4', '.'],
    ['12,,5', '.'],
    ['1,23', '.'],
    ['1.23', ','],
    ['1e5', '.'],
    ['--5', '.'],
    ['.', '.'],
    ['€', '.'],
  ])('refuses %j with %j', (text, mark) => {
    expect(valueOf(parseDecimal(text, mark))).toBe('exchange.value.malformed_number');
  });

  it('reads back what any locale wrote', () => {
    const amounts = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(99))
      .filter(([whole]) => whole !== 0);
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'es-ES', 'en-IN', 'pl-PL'),
        ([whole, cents], locale) => {
          const exact = `${whole}.${String(cents).padStart(2, '0')}`;
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
          const written = format.format(exact as Intl.StringNumericLiteral);
          const { mark, certain } = inferDecimalMark([written]);
          expect(certain).toBe(true);
          expect(valueOf(parseDecimal(written, mark))).toBe(exact);
        },
      ),
    );
  });
});

describe('inferDecimalMark', () => {
  it.each<[string[], DecimalMark, boolean]>([
    [['1,234', '12,50'], ',', true],
    [['1,234', '12.50'], '.', true],
    [['1,234', '2,345'], '.', false],
    [['1.234.567'], ',', true],
    [['0,125'], ',', true],
    [['1234,567'], ',', true],
    [['12', ''], '.', false],
  ])('of %j is %j, certain: %s', (values, mark, certain) => {
    expect(inferDecimalMark(values)).toEqual({ mark, certain });
  });
});

describe('parseEmail', () => {
  it.each([
    [' Ann@Example.COM ', 'ann@example.com'],
    ['Ann Smith <Ann@Example.com>', 'ann@example.com'],
    ['mailto:ann@example.com', 'ann@example.com'],
    ["o'neill+news@mail.example.co.uk", "o'neill+news@mail.example.co.uk"],
    ['ju\u0308rgen@bu\u0308cher.example', 'jürgen@bücher.example'],
    ['ann@example.com\u200b', 'ann@example.com'],
    ['', null],
  ])('reads %j as %j', (text, email) => {
    expect(parseEmail(text)).toEqual({ ok: true, value: email });
  });

  it.each([
    'ann',
    '@example.com',
    'ann@',
    'ann@example',
    'ann@@example.com',
    'a b@example.com',
    'ann@exa mple.com',
    '.ann@example.com',
    'ann.@example.com',
    'a..b@example.com',
    'ann@example..com',
    'ann@-example.com',
    'ann@[127.0.0.1]',
    'ann@1.2.3.4',
    'a@b.c, d@e.f',
    `${'x'.repeat(65)}@example.com`,
    `ann@${'a.'.repeat(130)}com`,
    'ann@example.com\r\nBcc: x@y.z',
  ])('refuses %j', (text) => {
    expect(valueOf(parseEmail(text))).toBe('exchange.value.malformed_email');
  });

  it('does not change what it gave out', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const once = parseEmail(email);
        if (once.ok && once.value !== null) expect(parseEmail(once.value)).toEqual(once);
        expect(parseEmail(email.toUpperCase())).toEqual(once);
      }),
    );
  });
});

describe('parseBoolean', () => {
  it.each<[string, boolean | null]>([
    ['Yes', true],
    ['TRUE', true],
    ['1', true],
    ['x', true],
    ['Ja', true],
    ['oui', true],
    ['Sí', true],
    ['no', false],
    ['False', false],
    ['0', false],
    ['Nein', false],
    ['non', false],
    ['Falso', false],
    [' ', null],
  ])('reads %j as %s', (text, value) => {
    expect(parseBoolean(text)).toEqual({ ok: true, value });
  });

  it('refuses what is neither', () => {
    expect(valueOf(parseBoolean('maybe'))).toBe('exchange.value.malformed_boolean');
  });
});

describe('a cell that is far too long', () => {
  const LONG = 90_000;

  it('is no date and no number, however often it nearly is one', () => {
    expect(valueOf(parseDate('0\t0:00:'.repeat(LONG / 8) + '\n', 'dmy'))).toBe(
      'exchange.value.malformed_date',
    );
    expect(valueOf(parseDate(`1${' '.repeat(LONG)}b`, 'dmy'))).toBe('exchange.value.malformed_date');
    expect(valueOf(parseDecimal(`0.${'0'.repeat(LONG)}1`, '.'))).toBe('exchange.value.malformed_number');
    expect(inferDateOrder(Array.from({ length: 50 }, () => `1${' '.repeat(LONG)}b`)).certain).toBe(false);
  });

  it('keeps a date whose time of day is followed by a remark', () => {
    expect(valueOf(parseDate(`31.03.2026 14:05 ${'as agreed '.repeat(20)}`, 'dmy'))).toBe('2026-03-31');
  });
});
