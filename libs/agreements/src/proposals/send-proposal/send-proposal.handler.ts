import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles, type Unit } from '@omni/platform';
import { documentNumber } from '../../documents/document-number';
import { composeVersion } from '../drafting/compose-version';
import { currentOf, loadProposal, takeOver } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { noRecipient, notSent, nothingOffered, overdueValidity } from '../proposal.errors';
import { ProposalSent, proposalFacts } from '../proposal.events';
import { OPEN_PROPOSALS } from '../proposal.transitions';
import { SendingFacts } from './sending-facts';
import { ResendProposal, SendProposal } from './send-proposal.command';

@CommandHandler(SendProposal)
export class SendProposalHandler implements Handles<typeof SendProposal> {
  constructor(private readonly sending: SendingFacts) {}

  async execute({ unit, input }: SendProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    const version = currentOf(proposal);
    const validUntil = input.validUntil ?? version.content.validUntil;
    if (validUntil && validUntil < unit.today) throw overdueValidity(validUntil);
    if (version.content.body.length === 0 && version.lines.length === 0) throw nothingOffered();
    const to = input.to ?? (await this.sending.recipient(unit, proposal));
    if (!to) throw noRecipient();
    await this.sending.requireContractFields(unit, proposal);
    const { lines, currency } = version;
    const content = { ...version.content, validUntil };
    const columns = composeVersion({ content, lines, currency, rounding: unit.organization.taxRounding });
    Object.assign(version, columns, { frozenAt: unit.now });
    takeOver(proposal, columns);
    Object.assign(proposal, this.sending.link(unit, proposal));
    proposal.send(proposal.number ?? (await documentNumber(unit, 'PRO')), unit.now);
    unit.emit(ProposalSent, proposal, {
      ...proposalFacts(proposal),
      to: [to],
      validUntil,
      versionSha256: version.sha256,
    });
    await mail(unit, proposal, to, input.message);
    return proposal;
  }
}

@CommandHandler(ResendProposal)
export class ResendProposalHandler implements Handles<typeof ResendProposal> {
  constructor(private readonly sending: SendingFacts) {}

  async execute({ unit, input }: ResendProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    if (!OPEN_PROPOSALS.includes(proposal.status)) throw notSent(proposal.status);
    const to = input.to ?? (await this.sending.recipient(unit, proposal));
    if (!to) throw noRecipient();
    // A link that has run out opens nothing: whoever gets the mail gets one that does.
    if (!proposal.linkExpiresAt || proposal.linkExpiresAt <= unit.now)
      Object.assign(proposal, this.sending.link(unit, proposal));
    unit.touch(proposal);
    await mail(unit, proposal, to, input.message);
    return proposal;
  }
}

async function mail(unit: Unit, { id }: Proposal, to: string, message: string | undefined): Promise<void> {
  await enlist(unit, 'agreements.mail-proposal', { proposalId: id, to, message: message ?? null });
}
