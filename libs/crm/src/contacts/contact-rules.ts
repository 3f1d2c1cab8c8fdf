import type { Unit } from '@omni/platform';
import { Contact } from './contact.entity';
import type { Consent } from './contact.values';
import { ContactConsentChanged } from './contact.events';

interface ConsentInput {
  marketingConsent?: Consent;
  doNotContact?: boolean;
  consentAt?: string | null;
}

/** Dates the consent that a new contact comes with; its creation tells of it. */
export function dateConsent(unit: Unit, contact: Contact): void {
  if (contact.marketingConsent !== 'unknown' || contact.doNotContact) contact.consentAt ??= unit.now;
}

type ConsentFacts = Pick<Contact, 'marketingConsent' | 'doNotContact' | 'consentSource' | 'consentAt'>;

/** What a contact agrees to, before a write that may change it. */
export const consentOf = (contact: Contact): ConsentFacts => ({
  marketingConsent: contact.marketingConsent,
  doNotContact: contact.doNotContact,
  consentSource: contact.consentSource,
  consentAt: contact.consentAt,
});

/** Dates a consent that changed, and tells of it. `was` is the contact before the write. */
export function settleConsent(unit: Unit, contact: Contact, was: ConsentFacts, input: ConsentInput): void {
  if (contact.marketingConsent === was.marketingConsent && contact.doNotContact === was.doNotContact) return;
  if (input.consentAt === undefined) contact.consentAt = unit.now;
  unit.emit(
    ContactConsentChanged,
    contact,
    { id: contact.id, clientId: contact.clientId, ...consentOf(contact) },
    { ...was },
  );
}

/** One primary contact per client: whoever else was it steps back. `except` are rows that the caller holds already. */
export async function takePrimacy(
  unit: Unit,
  contact: Contact,
  except: readonly string[] = [],
): Promise<void> {
  if (!contact.isPrimary || !contact.clientId) return;
  for (const other of await primariesOf(unit, contact, except)) other.isPrimary = false;
}

/** For a contact that comes back: somebody else may be the primary one by now. `except` are rows that change with it. */
export async function yieldPrimacy(
  unit: Unit,
  contact: Contact,
  except: readonly string[] = [],
): Promise<void> {
  if (!contact.isPrimary || !contact.clientId) return;
  const [other] = await unit.sql(
    `select 1 from crm.contacts where organization_id = $1 and client_id = $2 and id <> all($3) and is_primary and deleted_at is null`,
    [unit.tenantId, contact.clientId, [contact.id, ...except]],
  );
  if (other) contact.isPrimary = false;
}

const primariesOf = (unit: Unit, contact: Contact, except: readonly string[]): Promise<Contact[]> =>
  unit.rows(Contact, 't.client_id = $2 and t.id <> all($3) and t.is_primary and t.deleted_at is null', [
    contact.clientId,
    [contact.id, ...except],
  ]);
