import { command, id } from '@omni/platform';
import { z } from 'zod';
import { proposals } from '../proposal.resource';

export class CopyProposalLink extends command({
  name: 'proposal.copy_link',
  summary: "Shows the client's link to a proposal that was sent, to be passed on by other ways than mail",
  resource: proposals,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CopyProposalLinkInput' }),
  output: z
    .strictObject({ url: z.string(), token: z.string(), expiresAt: z.iso.datetime() })
    .meta({ id: 'ProposalLink' }),
  effect: 'reversible',
  confidential: true,
  errors: ['agreements.proposal.not_sent'],
}) {}
