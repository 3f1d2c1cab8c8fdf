import { parseCountry } from './countries';

describe('a country in a file', () => {
  it.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    [' de ', 'DE'],
    ['UK', 'GB'],
    ['United States', 'US'],
    ['España', 'ES'],
  ])('%s is %s', (text, code) => {
    expect(parseCountry(text)).toEqual({ ok: true, value: code });
  });

  it('that nobody knows is a fault, and none at all is nothing', () => {
    expect(parseCountry('Ruritania')).toMatchObject({ ok: false, code: 'exchange.value.unknown_country' });
    expect(parseCountry('  ')).toEqual({ ok: true, value: null });
  });
});
