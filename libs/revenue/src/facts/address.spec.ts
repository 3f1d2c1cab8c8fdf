import { addressLines } from './address';

describe('an address on an envelope', () => {
  it('has the postcode where the country’s post wants it', () => {
    const german = { line1: 'Ring 2', line2: null, postalCode: '20095', city: 'Hamburg', country: 'DE' };
    expect(addressLines(german)).toEqual(['Ring 2', '20095 Hamburg', 'DE']);
    const american = {
      line1: '1 Main St',
      postalCode: '62701',
      city: 'Springfield',
      region: 'IL',
      country: 'US',
    };
    expect(addressLines(american)).toEqual(['1 Main St', 'Springfield, IL 62701', 'US']);
  });

  it('leaves out what is not known', () => {
    expect(addressLines(null)).toEqual([]);
    expect(addressLines({ city: ' ', country: 'DE', line1: 7 })).toEqual(['DE']);
  });
});
