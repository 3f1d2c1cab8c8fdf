import { DomainModule, conflict } from '@omni/platform';
import { clauses } from './clauses/clause.resource';
import { ClausesController } from './clauses/clauses.controller';
import { FollowMerges } from './consumers/follow-merges.consumer';
import { contractEvents } from './contracts/contract.events';
import { contracts } from './contracts/contract.resource';
import { contractCommands, contractHandlers, contractQueries } from './contracts/contract.verbs';
import { ContractsController, PortalContractsController } from './contracts/contracts.controller';
import { DraftContractOnAcceptance } from './contracts/create-from-proposal/draft-on-acceptance.consumer';
import { ContractLifecycle } from './contracts/lifecycle/contract-lifecycle.job';
import { LinkDoor } from './links/link-door';
import { SecretLinks } from './links/secret-links';
import { Letters } from './mails/letters';
import { PartyFacts } from './parties/party-facts';
import { ExpireProposals } from './proposals/expire-proposals/expire-proposals.job';
import { proposalEvents } from './proposals/proposal.events';
import { proposals } from './proposals/proposal.resource';
import { proposalCommands, proposalHandlers, proposalQueries } from './proposals/proposal.verbs';
import { ProposalsController } from './proposals/proposals.controller';
import { MailProposal } from './proposals/send-proposal/mail-proposal.errand';
import {
  PortalProposalsController,
  SharedProposalsController,
} from './proposals/shared-proposals.controller';
import { ExpireRequests } from './signatures/end-request/expire-requests.job';
import { SendReminders } from './signatures/remind/send-reminders.job';
import { requestEvents } from './signatures/request.events';
import { signatureRequests } from './signatures/request.resource';
import { requestCommands, requestErrands, requestHandlers, requestQueries } from './signatures/request.verbs';
import { SealedDocuments, StoredSealedDocuments } from './signatures/sealing/sealed-documents';
import { SignatureRequestsController } from './signatures/signature-requests.controller';
import {
  PortalSignatureRequestsController,
  SignatureWebhooksController,
  SigningController,
} from './signatures/signing.controller';
import { AgreementTemplatePublished, AgreementTemplateRetired } from './templates/template.events';
import { agreementTemplates } from './templates/template.resource';
import { templateCommands, templateHandlers } from './templates/template.verbs';
import { TemplatesController } from './templates/templates.controller';

@DomainModule({
  name: 'agreements',
  summary: 'Proposals, contracts, their templates and signatures.',
  resources: [clauses, agreementTemplates, proposals, contracts, signatureRequests],
  commands: [...templateCommands, ...proposalCommands, ...contractCommands, ...requestCommands],
  queries: [...proposalQueries, ...contractQueries, ...requestQueries],
  events: [
    AgreementTemplatePublished,
    AgreementTemplateRetired,
    ...proposalEvents,
    ...contractEvents,
    ...requestEvents,
  ],
  consumers: [DraftContractOnAcceptance, FollowMerges],
  schedules: [ExpireProposals, ContractLifecycle, ExpireRequests, SendReminders],
  errands: [MailProposal, ...requestErrands],
  controllers: [
    ClausesController,
    TemplatesController,
    ProposalsController,
    SharedProposalsController,
    PortalProposalsController,
    ContractsController,
    PortalContractsController,
    SignatureRequestsController,
    SigningController,
    PortalSignatureRequestsController,
    SignatureWebhooksController,
  ],
  handlers: [...templateHandlers, ...proposalHandlers, ...contractHandlers, ...requestHandlers],
  providers: [
    PartyFacts,
    SecretLinks,
    LinkDoor,
    Letters,
    { provide: SealedDocuments, useClass: StoredSealedDocuments },
  ],
  constraints: {
    clauses_key_key: () => conflict('agreements.clause.exists', 'There is a clause with this key.'),
    agreement_templates_version_key: () =>
      conflict('agreements.agreement_template.exists', 'Somebody made this version meanwhile. Try again.'),
    agreement_templates_published_key: () =>
      conflict('agreements.agreement_template.exists', 'Another version was published meanwhile.'),
    contracts_proposal_key: () =>
      conflict('agreements.contract.exists', 'The proposal has its contract already.'),
    signature_requests_live_key: () =>
      conflict('agreements.signature_request.exists', 'Signers are being asked for this version already.'),
  },
})
export class AgreementsModule {}
