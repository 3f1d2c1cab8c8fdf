import { createHash } from 'node:crypto';
import { z } from 'zod';

/*
 * What goes over the wire between the sandbox providers and our adapters. Sizes and instants are as in the ports: minor
 * units, RFC 3339, bytes in base64.
 */

const instant = z.iso.datetime({ offset: true });
const base64 = z.base64();

export const accountWire = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  /** signs what the provider delivers to callback addresses */
  webhookSecret: z.string(),
});

export const calendarWire = z.object({ id: z.string(), name: z.string(), timezone: z.string() });
export const calendarsWire = z.object({ items: z.array(calendarWire) });

const attendee = z.object({ email: z.string(), name: z.string().nullable() });
export const eventDraftWire = z.strictObject({
  title: z.string(),
  description: z.string().nullable(),
  location: z.string().nullable(),
  startsAt: instant,
  endsAt: instant,
  timezone: z.string(),
  attendees: z.array(attendee),
  marks: z.record(z.string(), z.string()),
  busy: z.boolean().default(true),
  status: z.enum(['confirmed', 'tentative', 'cancelled']).default('confirmed'),
});
export const eventWire = z.object({ ...eventDraftWire.shape, id: z.string(), version: z.string() });
export const eventChangesWire = z.object({
  items: z.array(eventWire),
  removed: z.array(z.string()),
  cursor: z.string(),
  more: z.boolean(),
});

export const documentKindWire = z.enum(['customer', 'vendor', 'invoice', 'credit_note', 'bill', 'payment']);
export const documentWire = z.strictObject({
  kind: documentKindWire,
  reference: z.string(),
  number: z.string().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  partyId: z.string().nullable(),
  documentId: z.string().nullable(),
  /** of a payment: what it settles, and how much of it */
  applications: z
    .array(z.strictObject({ documentId: z.string(), amountMinor: z.int().positive() }))
    .default([]),
  currency: z.string().nullable(),
  issueDate: z.iso.date().nullable(),
  dueDate: z.iso.date().nullable(),
  totalMinor: z.int().nullable(),
  lines: z.array(
    z.strictObject({
      description: z.string(),
      quantity: z.string(),
      amountMinor: z.int(),
      taxMinor: z.int(),
      accountCode: z.string().nullable(),
      taxCode: z.string().nullable(),
    }),
  ),
  voided: z.boolean(),
});
export const placeWire = z.object({ id: z.string(), version: z.string() });
export const documentStateWire = z.object({
  ...placeWire.shape,
  kind: documentKindWire,
  status: z.enum(['open', 'paid', 'voided', 'deleted']),
  paidMinor: z.int().nullable(),
  currency: z.string().nullable(),
  paidOn: z.iso.date().nullable(),
});
export const ledgerChangesWire = z.object({ items: z.array(documentStateWire), cursor: z.string() });
export const ledgerCodesWire = z.object({
  items: z.array(z.object({ code: z.string(), name: z.string() })),
});

export const envelopeDraftWire = z.strictObject({
  reference: z.string(),
  title: z.string(),
  message: z.string().nullable(),
  pdf: base64,
  signers: z
    .array(z.strictObject({ key: z.string(), name: z.string(), email: z.string(), order: z.int().min(1) }))
    .min(1),
  expiresAt: instant.nullable(),
  callbackUrl: z.url(),
});
export const envelopeWire = z.object({
  id: z.string(),
  status: z.enum(['sent', 'completed', 'declined', 'voided', 'expired']),
  signers: z.array(
    z.object({
      key: z.string(),
      status: z.enum(['waiting', 'sent', 'viewed', 'signed', 'declined']),
      signedAt: instant.nullable(),
      declineReason: z.string().nullable(),
    }),
  ),
});
export const signedDocumentWire = z.object({ pdf: base64 });
export const deliveryWire = z.object({ deliveryId: z.string(), envelopeId: z.string(), type: z.string() });

export const outgoingMailWire = z.strictObject({
  messageId: z.string(),
  to: z.array(z.string()),
  raw: base64,
});
export const sentMailWire = z.object({ response: z.string() });
export const mailWire = z.object({
  id: z.string(),
  raw: base64,
  receivedAt: instant,
  folder: z.enum(['inbox', 'sent']),
});
export const mailChangesWire = z.object({
  items: z.array(mailWire),
  removed: z.array(z.string()),
  cursor: z.string(),
  more: z.boolean(),
});

/** How webhooks are signed: hex HMAC-SHA256 of `<timestamp>.<raw body>`, under these headers. */
export const SIGNATURE_HEADER = 'x-sandbox-signature';
export const TIMESTAMP_HEADER = 'x-sandbox-timestamp';

/** The SID by which Twilio's API would name the account of a token. */
export const twilioSid = (token: string): string =>
  `AC${createHash('sha256').update(token).digest('hex').slice(0, 32)}`;
