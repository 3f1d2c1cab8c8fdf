import { command } from '@omni/platform';
import { linkContract } from '../link.contract';
import { links } from '../link.resource';

export class CreateLink extends command({
  name: 'link.create',
  summary: 'Links two records of any kind',
  resource: links,
  needs: 'create',
  input: linkContract.create,
  output: linkContract.view,
  effect: 'reversible',
  undoneBy: 'link.remove',
  prefers: ['return-existing'],
  errors: [
    'annotations.link.exists',
    'annotations.link.to_itself',
    'annotations.unknown_entity_type',
    'reference_not_found',
  ],
}) {}
