/*
 * Front door. Other modules know agreements by its events, by the names of its commands (`proposal.create`,
 * `contract.create_from_proposal`, `contract.send_for_signature`) and by ids.
 */
export { AGREEMENT_RETENTION_YEARS } from './retention/retention';
export { AgreementTemplatePublished, AgreementTemplateRetired } from './templates/template.events';
export {
  ProposalAccepted,
  ProposalDeclined,
  ProposalExpired,
  ProposalReturned,
  ProposalSent,
  ProposalSubmitted,
  ProposalVersionCreated,
  ProposalViewed,
  ProposalWithdrawn,
} from './proposals/proposal.events';
export {
  ContractAmended,
  ContractAmendmentDrafted,
  ContractDeclined,
  ContractExpired,
  ContractNoticeGiven,
  ContractPartiallySigned,
  ContractRenewalDue,
  ContractRenewed,
  ContractSent,
  ContractSigned,
  ContractSuperseded,
  ContractTerminated,
  ContractViewed,
  ContractVoided,
} from './contracts/contract.events';
export {
  SignatureRequestCancelled,
  SignatureRequestCompleted,
  SignatureRequestDeclined,
  SignatureRequestExpired,
  SignatureRequestFailed,
  SignatureRequestReminded,
  SignatureRequestSealed,
  SignatureRequestSent,
  SignatureRequestSignerSigned,
  SignatureRequestViewed,
} from './signatures/request.events';
