import { CreateSignatureRequest } from './create-request/create-request.command';
import { CreateSignatureRequestHandler } from './create-request/create-request.handler';
import { SignersOf } from './create-request/signers-of';
import { StartRequest } from './create-request/start-request';
import {
  CancelSignatureRequest,
  ExtendSignatureRequest,
  RetrySignatureRequest,
} from './end-request/end-request.command';
import {
  CancelSignatureRequestHandler,
  ExtendSignatureRequestHandler,
  RetrySignatureRequestHandler,
} from './end-request/end-request.handler';
import { EndRequests } from './end-request/end-requests';
import { ApplyEnvelope } from './external/apply-envelope';
import { RemindSigner, SendEnvelope, SyncEnvelope, VoidEnvelope } from './external/envelope-errands';
import { EsignConnections } from './external/esign-connections';
import { ReceiveDelivery } from './external/receive-delivery.command';
import { ReceiveDeliveryHandler } from './external/receive-delivery.handler';
import { MailSigner } from './mail-signer.errand';
import { RemindSigners } from './remind/remind.command';
import { RemindSignersHandler } from './remind/remind.handler';
import { FileSignedCopy } from './sealing/file-signed-copy.errand';
import { SealDocument } from './sealing/seal-document.errand';
import { Codes } from './sign/codes';
import { ShowSigning } from './sign/show-signing';
import { ShowSigningPdf } from './sign/show-signing-pdf';
import {
  DeclineByLinkHandler,
  SendSigningCodeHandler,
  ShowSigningByLinkHandler,
  ShowSigningPdfByLinkHandler,
  SignByLinkHandler,
  ViewSigningByLinkHandler,
} from './sign/sign-by-link.handler';
import {
  DeclineMineHandler,
  SendMyCodeHandler,
  ShowMySigningHandler,
  ShowMySigningPdfHandler,
  SignMineHandler,
  ViewMySigningHandler,
} from './sign/sign-in-portal.handler';
import {
  DeclineByLink,
  DeclineMine,
  SendMyCode,
  SendSigningCode,
  ShowMySigning,
  ShowMySigningPdf,
  ShowSigningByLink,
  ShowSigningPdfByLink,
  SignByLink,
  SignMine,
  ViewMySigning,
  ViewSigningByLink,
} from './sign/sign.command';
import { SignDocument } from './sign/sign-document';
import { SignerDoor } from './sign/signer-door';
import { ContractSubject } from './subjects/contract.subject';
import { ProposalSubject } from './subjects/proposal.subject';
import { Subjects } from './subjects/subjects';
import { CheckSignedPdf, ListEvidence, ShowSignedPdf, VerifySignatureRequest } from './verify/verify.command';
import {
  CheckSignedPdfHandler,
  ListEvidenceHandler,
  ShowSignedPdfHandler,
  VerifySignatureRequestHandler,
} from './verify/verify.handler';

export const requestCommands = [
  CreateSignatureRequest,
  RemindSigners,
  CancelSignatureRequest,
  ExtendSignatureRequest,
  RetrySignatureRequest,
  CheckSignedPdf,
  ViewSigningByLink,
  SendSigningCode,
  SignByLink,
  DeclineByLink,
  ViewMySigning,
  SendMyCode,
  SignMine,
  DeclineMine,
  ReceiveDelivery,
];
export const requestQueries = [
  VerifySignatureRequest,
  ListEvidence,
  ShowSignedPdf,
  ShowSigningByLink,
  ShowSigningPdfByLink,
  ShowMySigning,
  ShowMySigningPdf,
];
export const requestErrands = [
  MailSigner,
  SealDocument,
  FileSignedCopy,
  SendEnvelope,
  SyncEnvelope,
  VoidEnvelope,
  RemindSigner,
];
export const requestHandlers = [
  ContractSubject,
  ProposalSubject,
  Subjects,
  SignersOf,
  StartRequest,
  EndRequests,
  SignerDoor,
  Codes,
  SignDocument,
  ShowSigning,
  ShowSigningPdf,
  EsignConnections,
  ApplyEnvelope,
  CreateSignatureRequestHandler,
  RemindSignersHandler,
  CancelSignatureRequestHandler,
  ExtendSignatureRequestHandler,
  RetrySignatureRequestHandler,
  CheckSignedPdfHandler,
  VerifySignatureRequestHandler,
  ListEvidenceHandler,
  ShowSignedPdfHandler,
  ShowSigningByLinkHandler,
  ShowSigningPdfByLinkHandler,
  ViewSigningByLinkHandler,
  SendSigningCodeHandler,
  SignByLinkHandler,
  DeclineByLinkHandler,
  ShowMySigningHandler,
  ShowMySigningPdfHandler,
  ViewMySigningHandler,
  SendMyCodeHandler,
  SignMineHandler,
  DeclineMineHandler,
  ReceiveDeliveryHandler,
];
