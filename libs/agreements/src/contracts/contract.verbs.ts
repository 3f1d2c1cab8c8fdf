import { PrintContractHandler } from './print-contract/print-contract.handler';
import { PrintContract } from './print-contract/print-contract.query';
import { AmendContract, ReviseAmendment, WithdrawAmendment } from './amend-contract/amend-contract.command';
import {
  AmendContractHandler,
  ReviseAmendmentHandler,
  WithdrawAmendmentHandler,
} from './amend-contract/amend-contract.handler';
import { CreateContract } from './create-contract/create-contract.command';
import { CreateContractHandler } from './create-contract/create-contract.handler';
import { ContractOfProposal } from './create-from-proposal/contract-of-proposal';
import { CreateContractFromProposal } from './create-from-proposal/create-from-proposal.command';
import { CreateContractFromProposalHandler } from './create-from-proposal/create-from-proposal.handler';
import { GiveNotice, TerminateContract, VoidContract } from './end-contract/end-contract.command';
import {
  GiveNoticeHandler,
  TerminateContractHandler,
  VoidContractHandler,
} from './end-contract/end-contract.handler';
import { MarkSigned } from './mark-signed/mark-signed.command';
import { MarkSignedHandler } from './mark-signed/mark-signed.handler';
import { MarkTerms } from './mark-terms/mark-terms.command';
import { MarkTermsHandler } from './mark-terms/mark-terms.handler';
import {
  DiffContractVersionsHandler,
  FlagContractRisksHandler,
  ListContractVersionsHandler,
} from './read-versions/contract-versions.handler';
import {
  DiffContractVersions,
  FlagContractRisks,
  ListContractVersions,
} from './read-versions/contract-versions.query';
import { RemoveContract, RestoreContract } from './remove-contract/remove-contract.command';
import { RemoveContractHandler, RestoreContractHandler } from './remove-contract/remove-contract.handler';
import { RenewContract } from './renew-contract/renew-contract.command';
import { RenewContractHandler } from './renew-contract/renew-contract.handler';
import { ReopenContract } from './reopen-contract/reopen-contract.command';
import { ReopenContractHandler } from './reopen-contract/reopen-contract.handler';
import { ReturnContract, SubmitContract } from './review-contract/review-contract.command';
import { ReturnContractHandler, SubmitContractHandler } from './review-contract/review-contract.handler';
import { ReviseContract } from './revise-contract/revise-contract.command';
import { ReviseContractHandler } from './revise-contract/revise-contract.handler';
import { SendForSignature } from './send-for-signature/send-for-signature.command';
import { SendForSignatureHandler } from './send-for-signature/send-for-signature.handler';

export const contractCommands = [
  CreateContract,
  CreateContractFromProposal,
  ReviseContract,
  SubmitContract,
  ReturnContract,
  SendForSignature,
  MarkSigned,
  MarkTerms,
  AmendContract,
  ReviseAmendment,
  WithdrawAmendment,
  RenewContract,
  GiveNotice,
  TerminateContract,
  VoidContract,
  ReopenContract,
  RemoveContract,
  RestoreContract,
];
export const contractQueries = [ListContractVersions, PrintContract, DiffContractVersions, FlagContractRisks];
export const contractHandlers = [
  ContractOfProposal,
  CreateContractHandler,
  CreateContractFromProposalHandler,
  ReviseContractHandler,
  SubmitContractHandler,
  ReturnContractHandler,
  SendForSignatureHandler,
  MarkSignedHandler,
  MarkTermsHandler,
  AmendContractHandler,
  ReviseAmendmentHandler,
  WithdrawAmendmentHandler,
  RenewContractHandler,
  GiveNoticeHandler,
  TerminateContractHandler,
  VoidContractHandler,
  ReopenContractHandler,
  RemoveContractHandler,
  RestoreContractHandler,
  PrintContractHandler,
  ListContractVersionsHandler,
  DiffContractVersionsHandler,
  FlagContractRisksHandler,
];
