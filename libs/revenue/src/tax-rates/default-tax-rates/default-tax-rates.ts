import type { TaxKind } from '../../invoices/totals';

export interface DefaultTaxRate {
  readonly code: string;
  readonly name: string;
  readonly kind: TaxKind;
  readonly percentage: string;
  readonly validFrom: string;
  readonly components?: readonly { name: string; percentage: string }[];
}

/** Percentages of value added tax with the day that each has been in force since; the standard rate comes first. */
const VAT: Readonly<Record<string, readonly (readonly [percentage: string, since: string])[]>> = {
  AT: [
    ['20', '1984-01-01'],
    ['10', '1984-01-01'],
  ],
  BE: [
    ['21', '1996-01-01'],
    ['6', '1983-01-01'],
  ],
  BG: [['20', '1999-01-01']],
  CH: [
    ['8.1', '2024-01-01'],
    ['2.6', '2024-01-01'],
  ],
  CY: [['19', '2014-01-13']],
  CZ: [
    ['21', '2013-01-01'],
    ['12', '2024-01-01'],
  ],
  DE: [
    ['19', '2007-01-01'],
    ['7', '1983-07-01'],
  ],
  DK: [['25', '1992-01-01']],
  EE: [['24', '2025-07-01']],
  ES: [
    ['21', '2012-09-01'],
    ['10', '2012-09-01'],
  ],
  FI: [['25.5', '2024-09-01']],
  FR: [
    ['20', '2014-01-01'],
    ['10', '2014-01-01'],
    ['5.5', '1982-07-01'],
  ],
  GB: [
    ['20', '2011-01-04'],
    ['5', '1997-09-01'],
  ],
  GR: [['24', '2016-06-01']],
  HR: [['25', '2012-03-01']],
  HU: [['27', '2012-01-01']],
  IE: [['23', '2012-01-01']],
  IT: [
    ['22', '2013-10-01'],
    ['10', '1995-02-24'],
  ],
  LT: [['21', '2009-09-01']],
  LU: [['17', '2024-01-01']],
  LV: [['21', '2012-07-01']],
  MT: [['18', '2004-01-01']],
  MX: [['16', '2010-01-01']],
  NL: [
    ['21', '2012-10-01'],
    ['9', '2019-01-01'],
  ],
  NO: [['25', '2005-01-01']],
  PL: [
    ['23', '2011-01-01'],
    ['8', '2011-01-01'],
  ],
  PT: [['23', '2011-01-01']],
  RO: [['21', '2025-08-01']],
  SE: [
    ['25', '1990-07-01'],
    ['12', '1993-01-01'],
  ],
  SI: [['22', '2013-07-01']],
  SK: [['23', '2025-01-01']],
  ZA: [['15', '2018-04-01']],
};

/** Countries with a goods and services tax of the same kind. */
const GST: Readonly<Record<string, readonly (readonly [percentage: string, since: string])[]>> = {
  AU: [['10', '2000-07-01']],
  CA: [['5', '2008-01-01']],
  NZ: [['15', '2010-10-01']],
  SG: [['9', '2024-01-01']],
};

const OWN: Readonly<Record<string, readonly DefaultTaxRate[]>> = {
  IN: [
    {
      code: 'IN-GST-18',
      name: 'GST 18 %',
      kind: 'gst',
      percentage: '18',
      validFrom: '2017-07-01',
      components: [
        { name: 'CGST', percentage: '9' },
        { name: 'SGST', percentage: '9' },
      ],
    },
    { code: 'IN-ZERO', name: 'Zero rated', kind: 'zero_rated', percentage: '0', validFrom: '2017-07-01' },
  ],
  JP: [
    {
      code: 'JP-10',
      name: 'Consumption tax 10 %',
      kind: 'sales_tax',
      percentage: '10',
      validFrom: '2019-10-01',
    },
    {
      code: 'JP-8',
      name: 'Consumption tax 8 %',
      kind: 'sales_tax',
      percentage: '8',
      validFrom: '2019-10-01',
    },
  ],
};

const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * What a new organization begins with: the rates in force in its country. None where taxes differ from place to place
 * within the country (US) or where we know of none.
 */
export function defaultTaxRates(country: string): readonly DefaultTaxRate[] {
  const own = OWN[country];
  if (own) return own;
  const vat = (VAT[country] ?? []).map((rate) => rateOf(country, 'vat', 'VAT', rate));
  const gst = (GST[country] ?? []).map((rate) => rateOf(country, 'gst', 'GST', rate));
  const rates = [...vat, ...gst];
  const first = rates[0];
  if (!first) return [];
  const since = first.validFrom;
  return [
    ...rates,
    { code: `${country}-ZERO`, name: 'Zero rated', kind: 'zero_rated', percentage: '0', validFrom: since },
    ...(EU.has(country)
      ? [
          {
            code: `${country}-RC`,
            name: 'Reverse charge',
            kind: 'reverse_charge' as const,
            percentage: '0',
            validFrom: since,
          },
        ]
      : []),
  ];
}

function rateOf(
  country: string,
  kind: TaxKind,
  label: string,
  [percentage, since]: readonly [string, string],
): DefaultTaxRate {
  return {
    code: `${country}-${percentage}`,
    name: `${label} ${percentage} %`,
    kind,
    percentage,
    validFrom: since,
  };
}
