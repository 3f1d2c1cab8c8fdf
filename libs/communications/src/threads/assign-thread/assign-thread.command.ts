import { command, id } from '@omni/platform';
import { z } from 'zod';
import { threadContract } from '../thread.contract';
import { threads } from '../thread.resource';

export class AssignThread extends command({
  name: 'thread.assign',
  summary: 'Gives a conversation to a member, who takes part in it from then on, or to nobody.',
  resource: threads,
  needs: 'update',
  input: z.strictObject({ id, memberId: id.nullable() }).meta({ id: 'AssignThreadInput' }),
  output: threadContract.view,
  effect: 'reversible',
  undoneBy: 'thread.assign',
  errors: ['communications.reference_unknown'],
}) {}
