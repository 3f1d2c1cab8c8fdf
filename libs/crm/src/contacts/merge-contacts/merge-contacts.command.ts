import { command, id } from '@omni/platform';
import { z } from 'zod';
import { mergeContract, mergeFields } from '../../merges/merge.contract';
import { merges } from '../../merges/merge.resource';

export class MergeContacts extends command({
  name: 'contact.merge',
  summary: 'Merges duplicates into this contact. Ask with dryRun=true for a preview; undo within 30 days',
  resource: merges,
  needs: 'create',
  input: z.strictObject({ id, ...mergeFields }).meta({ id: 'MergeContactsInput' }),
  output: mergeContract.view,
  effect: 'reversible',
  undoneBy: 'merge.undo',
}) {}
