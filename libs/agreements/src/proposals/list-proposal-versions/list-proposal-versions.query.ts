import { id, query } from '@omni/platform';
import { z } from 'zod';
import { proposalVersionView } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export class ListProposalVersions extends query({
  name: 'proposal.versions',
  summary: 'Every version of a proposal, newest first; a client sees those that were sent',
  resource: proposals,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ListProposalVersionsInput' }),
  output: z.strictObject({ data: z.array(proposalVersionView) }).meta({ id: 'ProposalVersionList' }),
}) {}
