import { command } from '@omni/platform';
import { z } from 'zod';
import { tags } from '../tag.resource';
import { taggingInput, taggingView } from '../tagging';

export class ApplyTag extends command({
  name: 'tag.apply',
  summary: 'Tags a record of any kind; a tag that there is not yet is made',
  resource: tags,
  needs: 'create',
  input: z.strictObject(taggingInput).meta({ id: 'ApplyTagInput' }),
  output: taggingView,
  effect: 'reversible',
  undoneBy: 'tag.unapply',
  errors: [
    'annotations.tag.one_tag',
    'annotations.tag.unknown',
    'annotations.tag.out_of_scope',
    'annotations.unknown_entity_type',
    'reference_not_found',
  ],
}) {}
