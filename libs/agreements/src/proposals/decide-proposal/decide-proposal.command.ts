import { command, id } from '@omni/platform';
import { z } from 'zod';
import { chosenLines, proposalContract, reason, typedName } from '../proposal.contract';
import { proposals } from '../proposal.resource';

export const acceptFields = {
  typedName,
  chosen: chosenLines,
  versionSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('The version that was looked at: refused when it is another by now.'),
};

export class AcceptProposal extends command({
  name: 'proposal.accept',
  summary:
    'Accepts a proposal with its choices: a client for themselves, a member for a client who said yes elsewhere',
  resource: proposals,
  needs: 'accept',
  input: z.strictObject({ id, ...acceptFields }).meta({ id: 'AcceptProposalInput' }),
  output: proposalContract.view,
  effect: 'irreversible',
  errors: ['agreements.proposal.expired', 'agreements.proposal.other_version'],
}) {}

export class DeclineProposal extends command({
  name: 'proposal.decline',
  summary: 'Declines a proposal, saying why',
  resource: proposals,
  needs: 'decline',
  input: z.strictObject({ id, reason }).meta({ id: 'DeclineProposalInput' }),
  output: proposalContract.view,
  effect: 'compensatable',
  undoneBy: 'proposal.reopen',
}) {}

export class ViewProposal extends command({
  name: 'proposal.view',
  summary: 'Notes that the client looked at the proposal',
  resource: proposals,
  needs: 'view',
  input: z.strictObject({ id }).meta({ id: 'ViewProposalInput' }),
  output: proposalContract.view,
  effect: 'irreversible',
}) {}
