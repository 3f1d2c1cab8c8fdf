import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { SecretLinks } from '../../links/secret-links';
import { notSent } from '../proposal.errors';
import { proposals } from '../proposal.resource';
import { linkPlace } from '../send-proposal/sending-facts';
import { CopyProposalLink } from './copy-proposal-link.command';

@CommandHandler(CopyProposalLink)
export class CopyProposalLinkHandler implements Handles<typeof CopyProposalLink> {
  constructor(private readonly links: SecretLinks) {}

  async execute({
    unit,
    input,
  }: CopyProposalLink): Promise<{ url: string; token: string; expiresAt: string }> {
    const proposal = await unit.load(proposals, input.id);
    const { linkSealed, linkExpiresAt, status } = proposal;
    if (!linkSealed || !linkExpiresAt) throw notSent(status);
    const token = this.links.open(linkSealed, linkPlace(proposal));
    // Who holds the link can accept for the client: that somebody took it is worth a line.
    unit.audit('proposal.copy_link', proposal);
    return { url: this.links.page('/proposal', token), token, expiresAt: linkExpiresAt };
  }
}
