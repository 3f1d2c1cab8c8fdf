import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { contactConsent, contactContract } from './contact.contract';

export const contactSample = {
  id: '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21',
  version: 1,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  firstName: 'Ada',
  lastName: 'Byron',
  displayName: 'Ada Byron',
  title: 'Head of purchasing',
  primaryEmail: 'ada@acme.example',
  phone: '+4930901820',
  address: null,
  timezone: 'Europe/Berlin',
  locale: 'de',
  marketingConsent: 'opted_in' as const,
  consentSource: 'newsletter form',
  consentAt: '2026-03-02T09:00:00.000Z',
  doNotContact: false,
  ownerMemberId: null,
  isPrimary: true,
  custom: null,
  mergedIntoId: null,
  lifecycleSource: 'manual' as const,
  erasedAt: null,
};

const standard = (verb: string, summary: string) =>
  defineEvent({
    type: `contact.${verb}`,
    summary,
    data: contactContract.view,
    sample: contactSample,
    line: (d) => `Contact ${d.displayName} ${verb}`,
  });

export const ContactCreated = standard('created', 'A contact was written down.');
export const ContactUpdated = standard('updated', 'Facts about a contact changed.');
export const ContactDeleted = standard('deleted', 'A contact was deleted; it can be restored.');
export const ContactRestored = standard('restored', 'A deleted contact came back.');

export const ContactConsentChanged = defineEvent({
  type: 'contact.consent_changed',
  summary: 'What a contact agreed to changed: every sending path must honour it.',
  data: z.strictObject({
    id,
    clientId: id.nullable(),
    marketingConsent: contactConsent,
    doNotContact: z.boolean(),
    consentSource: z.string().nullable(),
    consentAt: z.iso.datetime().nullable(),
  }),
  sample: {
    id: contactSample.id,
    clientId: contactSample.clientId,
    marketingConsent: 'opted_out',
    doNotContact: false,
    consentSource: 'unsubscribe link',
    consentAt: '2026-03-02T09:00:00.000Z',
  },
  line: (d) => `Marketing consent is now ${d.marketingConsent}${d.doNotContact ? ', do not contact' : ''}`,
  besideUpdated: true,
});

export const ContactMerged = defineEvent({
  type: 'contact.merged',
  summary: 'Contacts turned out to be the same person and became one.',
  data: z.strictObject({
    id: id.describe('The surviving contact.'),
    clientId: id.nullable(),
    mergedIds: z.array(id).describe('Contacts that went into it: hold its id instead of theirs.'),
    mergeId: id,
  }),
  sample: {
    id: contactSample.id,
    clientId: contactSample.clientId,
    mergedIds: ['9c1d7fbb-0a3c-49a7-a4bb-6b1f4a2b8b10'],
    mergeId: 'b9a7c6f4-12fd-4c0a-8a34-6a1dfc2f9a55',
  },
  line: (d) => `${String(d.mergedIds.length)} duplicate contact(s) merged in`,
  besideUpdated: true,
});

export const ContactUnmerged = defineEvent({
  type: 'contact.unmerged',
  summary: 'A merge of contacts was undone.',
  data: z.strictObject({
    id,
    clientId: id.nullable(),
    restoredIds: z.array(id).describe('Contacts that stand on their own again.'),
    mergeId: id,
  }),
  sample: {
    id: contactSample.id,
    clientId: contactSample.clientId,
    restoredIds: ['9c1d7fbb-0a3c-49a7-a4bb-6b1f4a2b8b10'],
    mergeId: 'b9a7c6f4-12fd-4c0a-8a34-6a1dfc2f9a55',
  },
  line: () => 'A merge of contacts was undone',
  besideUpdated: true,
});

export const ContactErased = defineEvent({
  type: 'contact.erased',
  summary: 'A person was erased on their request: forget what you copied of them.',
  data: z.strictObject({ id, clientId: id.nullable() }),
  sample: { id: contactSample.id, clientId: contactSample.clientId },
  line: () => 'Contact erased on request',
});
