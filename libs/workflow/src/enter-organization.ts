import { systemPrincipal, type Facts, type OrganizationFacts, type Tx, type Unit } from '@omni/platform';

/** Nothing is known yet but which one it is. */
const BARE: Omit<OrganizationFacts, 'id'> = {
  name: '',
  email: null,
  timezone: 'UTC',
  locale: 'en',
  country: 'US',
  baseCurrency: 'USD',
  taxRounding: 'line',
  status: 'active',
  booksLockedThrough: null,
  settings: {},
};

const SHUT = new Set(['suspended', 'closed']);

/** Goes on in the organization that a token names, as the house; false where there is none that works. */
export async function enterOrganization(unit: Unit, facts: Facts, id: string): Promise<boolean> {
  await unit.enter(systemPrincipal({ ...BARE, id }));
  const found = await facts.row<OrganizationFacts>(unit, 'organization', id);
  if (!found || SHUT.has(found.status)) return false;
  const { name, email, timezone, locale, country, baseCurrency, taxRounding, status } = found;
  const { booksLockedThrough, settings } = found;
  const place = { id, name, email, timezone, locale, country };
  const organization = { ...place, baseCurrency, taxRounding, status, booksLockedThrough, settings };
  unit.call = { ...unit.call, principal: systemPrincipal(organization) };
  return true;
}

/** The same for a question: what reads there. */
export async function readIn(reading: { call: Unit['call']; tx: Tx; now: string }, id: string) {
  await reading.tx.enter({ organizationId: id });
  return { call: reading.call, tx: reading.tx, now: reading.now, tenantId: id };
}
