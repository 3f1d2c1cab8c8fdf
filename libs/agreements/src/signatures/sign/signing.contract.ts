import { id } from '@omni/platform';
import { z } from 'zod';
import { block } from '../../documents/block.contract';
import { requestStatus, signerRole } from '../request.contract';
import { mark } from '../mark';

export const token = z.string().max(400).describe('Of the link in the mail.');
export const signFields = {
  consentVersion: z
    .string()
    .max(40)
    .describe('Of the consent text that was shown: to send it is to agree to it.'),
  signature: mark,
  code: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('From the mail, where one is asked for.'),
};
export const declineReason = z.string().trim().min(1).max(2000);

const party = z
  .strictObject({
    name: z.string(),
    role: signerRole,
    status: z.enum(['pending', 'notified', 'viewed', 'signed', 'declined']),
    signedAt: z.iso.datetime().nullable(),
    isYou: z.boolean(),
  })
  .meta({ id: 'SigningParty' });

/** What a signer is shown: the document, what they agree to, and how far the others are. */
export const signingView = z
  .strictObject({
    signatureRequestId: id,
    status: requestStatus,
    title: z.string(),
    number: z.string().nullable(),
    from: z.string().describe('Who asks.'),
    message: z.string().nullable(),
    body: z.array(block),
    documentSha256: z.string(),
    documentUrl: z.string().describe('The same as a PDF: once everybody has signed, the signed one.'),
    sealedSha256: z.string().nullable(),
    expiresAt: z.iso.datetime(),
    consent: z.strictObject({ version: z.string(), text: z.string() }).meta({ id: 'SigningConsent' }),
    you: z
      .strictObject({
        signerId: id,
        name: z.string(),
        email: z.string(),
        role: signerRole,
        status: z.enum(['pending', 'notified', 'viewed', 'signed', 'declined']),
        canSign: z.boolean().describe('Not before it is their turn, and not once it is over.'),
        requiresCode: z.boolean(),
      })
      .meta({ id: 'SigningYou' }),
    parties: z.array(party),
  })
  .meta({ id: 'SigningView' });
export type SigningView = z.input<typeof signingView>;
