import {
  AcceptSharedProposal,
  DeclineSharedProposal,
  ShowSharedProposal,
  ViewSharedProposal,
} from './by-link/proposal-by-link.command';
import {
  AcceptSharedProposalHandler,
  DeclineSharedProposalHandler,
  ShowSharedProposalHandler,
  ViewSharedProposalHandler,
} from './by-link/proposal-by-link.handler';
import { SharedProposals } from './by-link/shared-proposals';
import { CopyProposalLink } from './copy-proposal-link/copy-proposal-link.command';
import { CopyProposalLinkHandler } from './copy-proposal-link/copy-proposal-link.handler';
import { CreateProposal } from './create-proposal/create-proposal.command';
import { CreateProposalHandler } from './create-proposal/create-proposal.handler';
import { AcceptProposal, DeclineProposal, ViewProposal } from './decide-proposal/decide-proposal.command';
import {
  AcceptProposalHandler,
  DeclineProposalHandler,
  ViewProposalHandler,
} from './decide-proposal/decide-proposal.handler';
import { CompleteLines } from './drafting/complete-lines';
import { DraftContent } from './drafting/draft-content';
import { DuplicateProposal } from './duplicate-proposal/duplicate-proposal.command';
import { DuplicateProposalHandler } from './duplicate-proposal/duplicate-proposal.handler';
import { ListProposalVersionsHandler } from './list-proposal-versions/list-proposal-versions.handler';
import { PrintProposalHandler } from './print-proposal/print-proposal.handler';
import { PrintProposal } from './print-proposal/print-proposal.query';
import { ListProposalVersions } from './list-proposal-versions/list-proposal-versions.query';
import { RemoveProposal, RestoreProposal } from './remove-proposal/remove-proposal.command';
import { RemoveProposalHandler, RestoreProposalHandler } from './remove-proposal/remove-proposal.handler';
import { ReopenProposal } from './reopen-proposal/reopen-proposal.command';
import { ReopenProposalHandler } from './reopen-proposal/reopen-proposal.handler';
import { ReturnProposal, SubmitProposal } from './review-proposal/review-proposal.command';
import { ReturnProposalHandler, SubmitProposalHandler } from './review-proposal/review-proposal.handler';
import { ReviseProposal } from './revise-proposal/revise-proposal.command';
import { ReviseProposalHandler } from './revise-proposal/revise-proposal.handler';
import { ResendProposal, SendProposal } from './send-proposal/send-proposal.command';
import { ResendProposalHandler, SendProposalHandler } from './send-proposal/send-proposal.handler';
import { SendingFacts } from './send-proposal/sending-facts';
import { WithdrawProposal } from './withdraw-proposal/withdraw-proposal.command';
import { WithdrawProposalHandler } from './withdraw-proposal/withdraw-proposal.handler';

export const proposalCommands = [
  CreateProposal,
  ReviseProposal,
  SubmitProposal,
  ReturnProposal,
  SendProposal,
  ResendProposal,
  CopyProposalLink,
  ViewProposal,
  AcceptProposal,
  DeclineProposal,
  WithdrawProposal,
  ReopenProposal,
  DuplicateProposal,
  RemoveProposal,
  RestoreProposal,
  ViewSharedProposal,
  AcceptSharedProposal,
  DeclineSharedProposal,
];
export const proposalQueries = [ListProposalVersions, PrintProposal, ShowSharedProposal];
export const proposalHandlers = [
  CompleteLines,
  DraftContent,
  SendingFacts,
  SharedProposals,
  CreateProposalHandler,
  ReviseProposalHandler,
  SubmitProposalHandler,
  ReturnProposalHandler,
  SendProposalHandler,
  ResendProposalHandler,
  CopyProposalLinkHandler,
  ViewProposalHandler,
  AcceptProposalHandler,
  DeclineProposalHandler,
  WithdrawProposalHandler,
  ReopenProposalHandler,
  DuplicateProposalHandler,
  RemoveProposalHandler,
  RestoreProposalHandler,
  ListProposalVersionsHandler,
  PrintProposalHandler,
  ShowSharedProposalHandler,
  ViewSharedProposalHandler,
  AcceptSharedProposalHandler,
  DeclineSharedProposalHandler,
];
