import { command, id, query } from '@omni/platform';
import { z } from 'zod';
import type { DocumentModel } from '../../documents/pdf';
import { signatureRequests } from '../request.resource';
import { declineReason, signFields, signingView, token } from './signing.contract';

const byLink = { resource: signatureRequests, open: true } as const;
const signErrors = [
  'agreements.signature_request.not_live',
  'agreements.signature_request.not_your_turn',
  'agreements.signature_request.decided',
];

export class ShowSigningByLink extends query({
  ...byLink,
  name: 'signature_request.show_signing',
  summary: 'The document behind a signing link; looking at it so counts for nothing',
  needs: 'read',
  input: z.strictObject({ token }).meta({ id: 'ShowSigningInput' }),
  output: signingView,
}) {}

/** Either the signed PDF's bytes, or what is printed of a document that is not signed by all. */
export interface SigningPdf {
  sealed: Buffer | null;
  model: DocumentModel;
}

export class ShowSigningPdfByLink extends query({
  ...byLink,
  name: 'signature_request.show_signing_pdf',
  summary: 'The document behind a signing link as a PDF: once everybody has signed, the signed one',
  needs: 'read',
  input: z.strictObject({ token }).meta({ id: 'ShowSigningPdfInput' }),
  output: z.custom<SigningPdf>(),
  produces: 'application/pdf',
}) {}

export class ViewSigningByLink extends command({
  ...byLink,
  name: 'signature_request.view_signing',
  summary: 'Notes that the signer looked at the document, and shows it',
  needs: 'view',
  input: z.strictObject({ token }).meta({ id: 'ViewSigningInput' }),
  output: signingView,
  effect: 'irreversible',
  redact: ['token'],
}) {}

export class SendSigningCode extends command({
  ...byLink,
  name: 'signature_request.send_code',
  summary: 'Mails the signer the code that signing asks for',
  needs: 'sign',
  input: z.strictObject({ token }).meta({ id: 'SendSigningCodeInput' }),
  output: signingView,
  effect: 'irreversible',
  redact: ['token'],
  errors: [
    'agreements.signature_request.no_code',
    'agreements.signature_request.code_too_soon',
    'agreements.signature_request.too_many_codes',
  ],
}) {}

export class SignByLink extends command({
  ...byLink,
  name: 'signature_request.sign_by_link',
  summary: 'Signs, or as an approver approves, the document behind a link',
  needs: 'sign',
  input: z.strictObject({ token, ...signFields }).meta({ id: 'SignByLinkInput' }),
  output: signingView,
  effect: 'irreversible',
  redact: ['token', 'signature', 'code'],
  errors: signErrors,
}) {}

export class DeclineByLink extends command({
  ...byLink,
  name: 'signature_request.decline_by_link',
  summary: 'Declines to sign the document behind a link, saying why',
  needs: 'decline',
  input: z.strictObject({ token, reason: declineReason }).meta({ id: 'DeclineByLinkInput' }),
  output: signingView,
  effect: 'irreversible',
  redact: ['token'],
  errors: signErrors,
}) {}

export class ShowMySigning extends query({
  name: 'signature_request.show_mine',
  summary: 'The document that this client is to sign',
  resource: signatureRequests,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ShowMySigningInput' }),
  output: signingView,
}) {}

export class ShowMySigningPdf extends query({
  name: 'signature_request.show_my_pdf',
  summary: 'The document that this client signs or has signed, as a PDF',
  resource: signatureRequests,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ShowMySigningPdfInput' }),
  output: z.custom<SigningPdf>(),
  produces: 'application/pdf',
}) {}

export class ViewMySigning extends command({
  name: 'signature_request.view',
  summary: 'Notes that this client looked at the document',
  resource: signatureRequests,
  needs: 'view',
  input: z.strictObject({ id }).meta({ id: 'ViewMySigningInput' }),
  output: signingView,
  effect: 'irreversible',
}) {}

export class SendMyCode extends command({
  name: 'signature_request.send_my_code',
  summary: 'Mails this client the code that signing asks for',
  resource: signatureRequests,
  needs: 'sign',
  input: z.strictObject({ id }).meta({ id: 'SendMySigningCodeInput' }),
  output: signingView,
  effect: 'irreversible',
  errors: [
    'agreements.signature_request.no_code',
    'agreements.signature_request.code_too_soon',
    'agreements.signature_request.too_many_codes',
  ],
}) {}

export class SignMine extends command({
  name: 'signature_request.sign',
  summary: 'Signs for this client: only the part that is theirs',
  resource: signatureRequests,
  needs: 'sign',
  input: z.strictObject({ id, ...signFields }).meta({ id: 'SignMineInput' }),
  output: signingView,
  effect: 'irreversible',
  redact: ['signature', 'code'],
  errors: signErrors,
}) {}

export class DeclineMine extends command({
  name: 'signature_request.decline',
  summary: 'Declines to sign for this client, saying why',
  resource: signatureRequests,
  needs: 'decline',
  input: z.strictObject({ id, reason: declineReason }).meta({ id: 'DeclineMineInput' }),
  output: signingView,
  effect: 'irreversible',
  errors: signErrors,
}) {}
