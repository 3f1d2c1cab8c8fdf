import { command, id } from '@omni/platform';
import { z } from 'zod';
import { tagContract } from '../tag.contract';
import { tags } from '../tag.resource';

export class MergeTags extends command({
  name: 'tag.merge',
  summary: 'Makes one tag of several: what carried any of them carries this one',
  resource: tags,
  needs: 'update',
  input: z.strictObject({ id, mergedIds: z.array(id).min(1).max(50) }).meta({ id: 'MergeTagsInput' }),
  output: tagContract.view,
  effect: 'irreversible',
  errors: ['annotations.tag.unknown'],
}) {}
