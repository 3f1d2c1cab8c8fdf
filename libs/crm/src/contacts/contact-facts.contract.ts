import { id } from '@omni/platform';
import { z } from 'zod';
import { contactConsent } from './contact.contract';

/** What other modules need of a contact to write to them: who they are, whose, and what they agreed to. */
export const contactFacts = z
  .strictObject({
    id,
    clientId: id.nullable(),
    ownerMemberId: id.nullable(),
    displayName: z.string(),
    email: z.string().nullable(),
    isPrimary: z.boolean(),
    locale: z.string().nullable(),
    timezone: z.string().nullable(),
    doNotContact: z.boolean(),
    marketingConsent: contactConsent,
  })
  .meta({ id: 'ContactFacts' });

/** Its columns over `t`, but for the address. */
export const CONTACT_FACTS = `t.id, t.client_id as "clientId", t.owner_member_id as "ownerMemberId", t.display_name as "displayName",
  t.is_primary as "isPrimary", t.locale, t.timezone, t.do_not_contact as "doNotContact", t.marketing_consent as "marketingConsent"`;
