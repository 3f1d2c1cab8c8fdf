import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, unprocessable, type Handles } from '@omni/platform';
import { EndRequests } from '../../signatures/end-request/end-requests';
import { publishedTemplate } from '../../templates/use-template';
import { DraftContent, type ProposalInput } from '../drafting/draft-content';
import { addVersion, currentOf, loadProposal, takeOver } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { acceptedForGood, proposalNotDraft } from '../proposal.errors';
import { ProposalVersionCreated, proposalFacts } from '../proposal.events';
import { OPEN_PROPOSALS } from '../proposal.transitions';
import { ReviseProposal } from './revise-proposal.command';

@CommandHandler(ReviseProposal)
export class ReviseProposalHandler implements Handles<typeof ReviseProposal> {
  constructor(
    private readonly drafts: DraftContent,
    private readonly requests: EndRequests,
  ) {}

  async execute({ unit, input: { id, ...input } }: ReviseProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, id);
    requireEditable(proposal);
    if (input.contractTemplateId)
      await publishedTemplate(unit, input.contractTemplateId, ['contract', 'nda'], '/contractTemplateId');
    applyPatch(proposal, headerOf(input));
    const before = currentOf(proposal);
    const currency = input.currency ?? proposal.currency;
    if (currency !== before.currency && !input.lines && before.lines.length) {
      throw unprocessable(
        'agreements.proposal.currency_needs_lines',
        'Prices are in the old currency: send the lines as well.',
      );
    }
    const columns = await this.drafts.compose(unit, input, before, currency);
    if (before.frozenAt === null) {
      Object.assign(before, columns);
      takeOver(proposal, columns);
      unit.touch(proposal);
      return proposal;
    }
    proposal.reopen('revise');
    await this.requests.cancelOf(unit, before.id, 'The proposal was revised.');
    const version = addVersion(unit, proposal, proposal.versionNo + 1, columns);
    unit.emit(ProposalVersionCreated, proposal, {
      ...proposalFacts(proposal),
      versionId: version.id,
      reason: 'revised',
    });
    return proposal;
  }
}

function requireEditable({ status }: Proposal): void {
  if (status === 'accepted') throw acceptedForGood();
  if (status !== 'draft' && !OPEN_PROPOSALS.includes(status)) throw proposalNotDraft(status);
}

/** What the proposal itself holds; everything else lies in its version. */
function headerOf(input: ProposalInput): Record<string, unknown> {
  const { clientId, contactId, dealId, engagementId, contractTemplateId, contractVariables } = input;
  return { clientId, contactId, dealId, engagementId, contractTemplateId, contractVariables };
}
