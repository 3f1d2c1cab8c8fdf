import { MoneyError } from './money.errors';

/**
 * Active ISO 4217 codes by the exponent of their minor unit (list one, amendments up to 180).
 * Metals, bond units, XDR, XSU, XUA, XTS and XXX have no minor unit and are left out: nothing can be invoiced in them.
 */
const ACTIVE: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: `
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY
    COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR
    MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
    STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Withdrawn within the last ten years. Documents must be kept that long, so these stay readable, not writable. */
const RETIRED: Readonly<Record<number, string>> = {
  0: 'BYR',
  2: 'ANG BGN CUC HRK MRO SLL STD VEF ZWL',
};

function byCode(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([exponent, codes]) =>
      codes
        .trim()
        .split(/\s+/)
        .map((code): [string, number] => [code, Number(exponent)]),
    ),
  );
}

/** Active ISO 4217 code → number of decimals of its minor unit. */
export const CURRENCY_EXPONENTS: ReadonlyMap<string, number> = byCode(ACTIVE);

const RETIRED_EXPONENTS = byCode(RETIRED);

/** True for an active code in capitals; new documents accept no other. */
export function isCurrencyCode(code: string): boolean {
  return CURRENCY_EXPONENTS.has(code);
}

/**
 * Number of decimals between the unit and the minor unit: 2 for EUR, 0 for JPY, 3 for KWD. Knows withdrawn codes too.
 * @throws MoneyError `platform.money.unknown_currency`
 */
export function currencyExponent(code: string): number {
  const exponent = CURRENCY_EXPONENTS.get(code) ?? RETIRED_EXPONENTS.get(code);
  if (exponent === undefined) {
    throw new MoneyError(
      'platform.money.unknown_currency',
      'The currency is not an ISO 4217 code with a minor unit.',
    );
  }
  return exponent;
}
