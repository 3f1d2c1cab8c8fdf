import { CommandHandler } from '@nestjs/cqrs';
import { present, type Handles, type Unit } from '@omni/platform';
import type { z } from 'zod';
import type { Contact } from '../../contacts/contact.entity';
import { contacts } from '../../contacts/contact.resource';
import { businessDomain } from '../../shared/normalise';
import { sourceOf } from '../../shared/writing';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { EnsureClientCompany } from './ensure-client-company.command';

interface Ensured {
  company: ClientCompany;
  made: boolean;
}

@CommandHandler(EnsureClientCompany)
export class EnsureClientCompanyHandler implements Handles<typeof EnsureClientCompany> {
  async execute({ unit, input }: EnsureClientCompany) {
    const { company, made } = await this.ensure(unit, input);
    // Shown before it is saved, which changes nothing: a new row is stamped already, a known one stays as it is.
    const view = present(clientCompanies, company, unit.principal);
    return { ...view, made } as z.input<typeof EnsureClientCompany.decl.output>;
  }

  private async ensure(unit: Unit, input: EnsureClientCompany['input']): Promise<Ensured> {
    const seen = await unit.read(contacts, input.contactId);
    if (seen.clientId)
      return { company: await unit.load(clientCompanies, seen.clientId, 'read'), made: false };
    const domain = businessDomain(seen.primaryEmail);
    const known = domain ? await clientOfDomain(unit, domain) : null;
    const company = known
      ? await unit.load(clientCompanies, known, 'read')
      : newProspect(unit, seen, domain, input.name ?? seen.displayName);
    // Loaded after the client is made: rows are saved in the order in which they were touched, and it points there.
    const contact = await unit.load(contacts, input.contactId, 'update');
    contact.clientId ??= company.id;
    return { company, made: known === null };
  }
}

/** The oldest living client with this domain. A lock keeps two first bookings of one company from making two clients. */
async function clientOfDomain(unit: Unit, domain: string): Promise<string | null> {
  await unit.sql(`select pg_advisory_xact_lock(hashtextextended('client of ' || $1 || $2, 0))`, [
    unit.tenantId,
    domain,
  ]);
  const [row] = await unit.sql<{ id: string }>(
    `select id from crm.client_companies where organization_id = $1 and domain_key = $2 and deleted_at is null
       and merged_into_id is null order by created_at, id limit 1`,
    [unit.tenantId, domain],
  );
  return row?.id ?? null;
}

function newProspect(unit: Unit, contact: Contact, domain: string | null, name: string): ClientCompany {
  const company = unit.create(clientCompanies, {
    name,
    kind: domain ? 'company' : 'individual',
    domain,
    email: domain ? null : contact.primaryEmail,
    ownerMemberId: contact.ownerMemberId,
    lifecycleSource: sourceOf(unit),
  });
  company.deriveKeys(unit.organization.settings.strictTaxNumber ?? false);
  return company;
}
