import { command, id, query } from '@omni/platform';
import { z } from 'zod';
import type { SigningPdf } from '../sign/sign.command';
import { signatureRequests } from '../request.resource';

const sha = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ example: 'a'.repeat(64) });

export class VerifySignatureRequest extends query({
  name: 'signature_request.verify',
  summary:
    'Computes the chain of evidence, the content’s hash and the PDF’s hash again, and names the first thing that is not as it was',
  resource: signatureRequests,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'VerifySignatureRequestInput' }),
  output: z
    .strictObject({
      valid: z.boolean(),
      evidence: z
        .strictObject({
          valid: z.boolean(),
          count: z.int(),
          firstBadSeq: z.int().nullable(),
          reason: z.enum(['missing', 'previous_hash', 'hash', 'emptied']).nullable(),
          head: z.string().describe('Hash of the last link.'),
        })
        .meta({ id: 'SignatureEvidenceCheck' }),
      content: z
        .strictObject({ valid: z.boolean(), expectedSha256: z.string(), actualSha256: z.string() })
        .meta({ id: 'SignedContentCheck' }),
      pdf: z
        .strictObject({
          valid: z.boolean(),
          expectedSha256: z.string().nullable().describe('null: not made yet.'),
          actualSha256: z.string().nullable().describe('null: the file is not there.'),
        })
        .meta({ id: 'SignedPdfCheck' }),
      marks: z
        .strictObject({ valid: z.boolean(), firstBadSignerId: id.nullable() })
        .meta({ id: 'SignatureMarksCheck' })
        .describe('Whether each signer’s row says what the evidence says.'),
    })
    .meta({ id: 'SignatureVerification' }),
}) {}

export class ListEvidence extends query({
  name: 'signature_request.evidence',
  summary: 'The chain of evidence of a signature request, link by link',
  resource: signatureRequests,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ListSignatureEvidenceInput' }),
  output: z
    .strictObject({
      data: z.array(
        z
          .strictObject({
            seq: z.int(),
            kind: z.string(),
            data: z.record(z.string(), z.unknown()).nullable(),
            occurredAt: z.iso.datetime(),
            prevHash: z.string(),
            hash: z.string(),
          })
          .meta({ id: 'SignatureEvidence' }),
      ),
    })
    .meta({ id: 'SignatureEvidenceList' }),
}) {}

export class CheckSignedPdf extends command({
  name: 'signature_request.check_pdf',
  summary: 'Tells whether a PDF with this SHA-256 is the signed one, byte by byte',
  resource: signatureRequests,
  needs: 'read',
  input: z.strictObject({ id, sha256: sha }).meta({ id: 'CheckSignedPdfInput' }),
  output: z
    .strictObject({ genuine: z.boolean(), expectedSha256: z.string() })
    .meta({ id: 'SignedPdfComparison' }),
  effect: 'reversible',
  errors: ['agreements.signature_request.not_sealed'],
}) {}

export class ShowSignedPdf extends query({
  name: 'signature_request.document',
  summary:
    'The signed PDF with its certificate; before everybody has signed, the document as it is to be signed',
  resource: signatureRequests,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ShowSignedPdfInput' }),
  output: z.custom<SigningPdf>(),
  produces: 'application/pdf',
}) {}
