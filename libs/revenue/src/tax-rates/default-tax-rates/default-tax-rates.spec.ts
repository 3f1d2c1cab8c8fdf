import { taxRateContract } from '../tax-rate.contract';
import { defaultTaxRates } from './default-tax-rates';

const COUNTRIES = 'AT BE CH DE DK ES FI FR GB IE IN IT JP NL NO PL PT SE AU CA NZ SG MX ZA'.split(' ');

describe('the rates that an organization begins with', () => {
  it('begin with the standard rate of its country', () => {
    const codes = (country: string) => defaultTaxRates(country).map((rate) => rate.code);
    expect(codes('DE')).toEqual(['DE-19', 'DE-7', 'DE-ZERO', 'DE-RC']);
    expect(codes('GB')).toEqual(['GB-20', 'GB-5', 'GB-ZERO']);
    expect(codes('US')).toEqual([]);
    expect(codes('XX')).toEqual([]);
  });

  it.each(COUNTRIES)('are such as anybody could write down: %s', (country) => {
    const rates = defaultTaxRates(country);
    expect(rates.length).toBeGreaterThan(0);
    for (const rate of rates) expect(() => taxRateContract.create.parse({ ...rate, country })).not.toThrow();
    expect(new Set(rates.map((rate) => rate.code)).size).toBe(rates.length);
  });
});
