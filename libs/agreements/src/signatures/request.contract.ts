import { base, id } from '@omni/platform';
import { z } from 'zod';
import { REQUEST_STATUSES, SUBJECT_TYPES } from './request.transitions';

export const signerRole = z.enum(['signer', 'approver', 'cc']).meta({ id: 'SignerRole' });
const signerStatus = z
  .enum(['pending', 'notified', 'viewed', 'signed', 'declined'])
  .meta({ id: 'SignerStatus' });
const signerAuth = z.enum(['email_link', 'otp', 'sms']).meta({ id: 'SignerAuth' });
export const signingOrder = z.enum(['parallel', 'sequential']).meta({ id: 'SigningOrder' });
export const requestStatus = z.enum(REQUEST_STATUSES).meta({ id: 'SignatureRequestStatus' });

export const signerInput = z
  .strictObject({
    contactId: id.nullable().optional().describe('Brings name and e-mail where they are left out.'),
    name: z.string().trim().min(1).max(200).optional(),
    email: z.string().trim().max(254).pipe(z.email()).optional(),
    role: signerRole.optional().describe('signer unless told; cc only gets the signed copy.'),
    orderNo: z.int().min(1).max(50).optional().describe('Place in the list unless told.'),
    requireCode: z.boolean().optional().describe('A code by mail is asked for before signing.'),
  })
  .meta({ id: 'SignerInput' });
export type SignerValues = z.output<typeof signerInput>;

/** How a round of signatures is to go. */
export const roundFields = {
  signers: z
    .array(signerInput)
    .min(1)
    .max(20)
    .optional()
    .describe('The contact of the document unless told.'),
  signingOrder: signingOrder.optional().describe('parallel unless told.'),
  message: z.string().trim().min(1).max(4000).nullable().optional(),
  expiresInDays: z.int().min(1).max(365).optional().describe('30 unless told.'),
  reminderEveryDays: z.int().min(1).max(90).nullable().optional().describe('3 unless told; null: none.'),
  provider: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,39}$/)
    .optional()
    .describe('internal unless told, or a connection is named.'),
  connectionId: id.nullable().optional().describe('The connection of an e-signature provider.'),
};

const moment = z.iso.datetime().nullable();

export const signerView = z
  .strictObject({
    id,
    position: z.int(),
    orderNo: z.int(),
    contactId: id.nullable(),
    name: z.string(),
    email: z.string(),
    role: signerRole,
    status: signerStatus,
    auth: signerAuth,
    notifiedAt: moment,
    viewedAt: moment,
    signedAt: moment,
    declinedAt: moment,
    declineReason: z.string().nullable(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    consentVersion: z.string().nullable(),
    consentedAt: moment,
    remindedAt: moment,
  })
  .meta({ id: 'Signer' });

export const requestContract = {
  view: z
    .strictObject({
      ...base,
      subjectType: z.enum(SUBJECT_TYPES).meta({ id: 'SignatureSubjectType' }),
      subjectId: id,
      versionId: id,
      title: z.string(),
      message: z.string().nullable(),
      clientId: id.nullable(),
      engagementId: id.nullable(),
      provider: z.string(),
      connectionId: id.nullable(),
      externalId: z.string().nullable(),
      documentSha256: z.string().describe('Of the content that is signed.'),
      status: requestStatus,
      signingOrder,
      expiresAt: z.iso.datetime(),
      reminderEveryDays: z.int().nullable(),
      nextReminderAt: moment,
      consentVersion: z.string(),
      consentText: z.string(),
      sentAt: moment,
      completedAt: moment,
      endedAt: moment,
      cancelReason: z.string().nullable(),
      sealedSha256: z.string().nullable().describe("Of the sealed PDF's bytes, once it is made."),
      completedFileId: id.nullable(),
      certificateFileId: id.nullable(),
      error: z
        .strictObject({ code: z.string().nullable(), message: z.string(), at: z.iso.datetime() })
        .meta({ id: 'SignatureRequestError' })
        .nullable(),
      signers: z
        .array(signerView)
        .optional()
        .describe('With one request always, in lists with include=signers.'),
    })
    .meta({ id: 'SignatureRequest' }),
};
