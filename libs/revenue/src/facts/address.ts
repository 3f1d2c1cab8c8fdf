/** Keys that hold the parts of an address, in the order in which they are printed. */
const STREET = ['line1', 'street', 'street1', 'addressLine1'];
const MORE = ['line2', 'street2', 'addressLine2'];
const POSTCODE = ['postalCode', 'postcode', 'zip'];
const CITY = ['city', 'town', 'locality'];
const REGION = ['region', 'state', 'province'];
const COUNTRY = ['country', 'countryCode'];

/** Countries that write the postcode behind the town. */
const POSTCODE_LAST = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'IN']);

/** An address as the lines of an envelope; empty where nothing is known. */
export function addressLines(address: Record<string, unknown> | null): string[] {
  if (!address) return [];
  const country = pick(address, COUNTRY);
  const [postcode, city, region] = [pick(address, POSTCODE), pick(address, CITY), pick(address, REGION)];
  const place = POSTCODE_LAST.has(country.toUpperCase())
    ? [[city, region].filter(Boolean).join(', '), postcode]
    : [postcode, city, region];
  return [pick(address, STREET), pick(address, MORE), place.filter(Boolean).join(' '), country].filter(
    Boolean,
  );
}

function pick(address: Record<string, unknown>, keys: readonly string[]): string {
  const value = keys.map((key) => address[key]).find((v) => typeof v === 'string' && v.trim() !== '');
  return typeof value === 'string' ? value.trim() : '';
}
