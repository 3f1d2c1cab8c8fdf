import { command, id } from '@omni/platform';
import { z } from 'zod';
import { mergeContract } from '../merge.contract';
import { merges } from '../merge.resource';

export class UndoMerge extends command({
  name: 'merge.undo',
  summary:
    'Takes a merge back. Edits made since stop it at undo_conflict and are named; force overrules them',
  resource: merges,
  needs: 'act',
  input: z
    .strictObject({
      id,
      force: z.boolean().optional().describe('Give merged fields back though they were edited since.'),
    })
    .meta({ id: 'UndoMergeInput' }),
  output: mergeContract.view,
  effect: 'compensatable',
  errors: ['crm.merge.undo_expired', 'crm.merge.superseded', 'crm.merge.other_module'],
}) {}
