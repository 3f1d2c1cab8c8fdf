import type { Unit } from '@omni/platform';
import { clientCompanies } from '../../client-companies/client-company.resource';
import { holderOf } from '../../contacts/contact-emails';
import { Contact } from '../../contacts/contact.entity';
import { newContact } from '../../contacts/new-contact';
import { businessDomain } from '../../shared/normalise';
import { sourceOf } from '../../shared/writing';
import type { Lead } from '../lead.entity';

/** The contact that a lead turns out to be: the one named, else the one who has its address. */
export async function knownContact(
  unit: Unit,
  lead: Lead,
  given: string | undefined,
): Promise<Contact | null> {
  const id = given ?? (lead.email ? await holderOf(unit, [{ email: lead.email }], null) : null);
  if (!id) return null;
  const [contact] = await unit.rows(Contact, 't.id = $2 and t.deleted_at is null', [id]);
  return contact ?? null;
}

/** The client behind a lead: the one of its address's domain, else a new one. */
export async function clientFor(unit: Unit, lead: Lead, ownerMemberId: string): Promise<string> {
  const domain = businessDomain(lead.email);
  const known = domain ? await clientOfDomain(unit, domain) : null;
  if (known) return known;
  const company = unit.create(clientCompanies, {
    kind: lead.companyName || domain ? 'company' : 'individual',
    name: lead.companyName ?? domain ?? lead.name,
    domain,
    // A person's own address belongs to the client only where the client is that person.
    email: lead.companyName || domain ? null : lead.email,
    ownerMemberId,
    lifecycleSource: sourceOf(unit),
  });
  company.deriveKeys(unit.organization.settings.strictTaxNumber ?? false);
  return company.id;
}

async function clientOfDomain(unit: Unit, domain: string): Promise<string | null> {
  const [row] = await unit.sql<{ id: string }>(
    `select id from crm.client_companies where organization_id = $1 and domain_key = $2 and deleted_at is null
     order by created_at, id limit 1`,
    [unit.tenantId, domain],
  );
  return row?.id ?? null;
}

export function contactFrom(unit: Unit, lead: Lead, clientId: string, ownerMemberId: string): Contact {
  const words = lead.name.split(/\s+/);
  const lastName = words.length > 1 ? (words.pop() ?? null) : null;
  return newContact(
    unit,
    {
      clientId,
      firstName: words.join(' '),
      lastName,
      phone: lead.phone,
      ownerMemberId,
      lifecycleSource: sourceOf(unit),
    },
    lead.email ? [{ email: lead.email }] : [],
  );
}
