import { command, id } from '@omni/platform';
import { z } from 'zod';
import { memberContract, members } from '../member.resource';

export class TransferOwnership extends command({
  name: 'member.transfer_ownership',
  summary: 'Makes a member the owner in one’s own place; one becomes a manager',
  resource: members,
  needs: 'transfer_ownership',
  input: z.strictObject({ id }).meta({ id: 'TransferOwnershipInput' }),
  output: memberContract.view,
  effect: 'irreversible',
  errors: ['person_required', 'identity.member.not_active'],
}) {}
