import { command, query } from '@omni/platform';
import { z } from 'zod';
import { acceptFields } from '../decide-proposal/decide-proposal.command';
import { reason } from '../proposal.contract';
import { proposals } from '../proposal.resource';
import { sharedProposal, token } from './proposal-by-link.contract';

export class ShowSharedProposal extends query({
  name: 'proposal.show_shared',
  summary: 'The proposal behind a link; looking at it so counts for nothing',
  resource: proposals,
  needs: 'read',
  open: true,
  input: z.strictObject({ token }).meta({ id: 'ShowSharedProposalInput' }),
  output: sharedProposal,
}) {}

export class ViewSharedProposal extends command({
  name: 'proposal.view_shared',
  summary: 'Notes that whoever holds the link looked at the proposal, and shows it',
  resource: proposals,
  needs: 'view',
  open: true,
  input: z.strictObject({ token }).meta({ id: 'ViewSharedProposalInput' }),
  output: sharedProposal,
  effect: 'irreversible',
  redact: ['token'],
}) {}

export class AcceptSharedProposal extends command({
  name: 'proposal.accept_shared',
  summary: 'Accepts the proposal behind a link, with its choices',
  resource: proposals,
  needs: 'accept',
  open: true,
  input: z.strictObject({ token, ...acceptFields }).meta({ id: 'AcceptSharedProposalInput' }),
  output: sharedProposal,
  effect: 'irreversible',
  redact: ['token'],
  errors: ['agreements.proposal.expired', 'agreements.proposal.other_version'],
}) {}

export class DeclineSharedProposal extends command({
  name: 'proposal.decline_shared',
  summary: 'Declines the proposal behind a link, saying why',
  resource: proposals,
  needs: 'decline',
  open: true,
  input: z.strictObject({ token, reason }).meta({ id: 'DeclineSharedProposalInput' }),
  output: sharedProposal,
  effect: 'compensatable',
  undoneBy: 'proposal.reopen',
  redact: ['token'],
}) {}
