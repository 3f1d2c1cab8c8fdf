import { command } from '@omni/platform';
import { z } from 'zod';
import { tags } from '../tag.resource';
import { taggingInput, taggingView } from '../tagging';

export class UnapplyTag extends command({
  name: 'tag.unapply',
  summary: 'Takes a tag off a record',
  resource: tags,
  needs: 'create',
  input: z.strictObject(taggingInput).meta({ id: 'UnapplyTagInput' }),
  output: taggingView,
  effect: 'reversible',
  undoneBy: 'tag.apply',
  errors: [
    'annotations.tag.one_tag',
    'annotations.tag.unknown',
    'annotations.unknown_entity_type',
    'reference_not_found',
  ],
}) {}
