import { command, id } from '@omni/platform';
import { z } from 'zod';
import { linkContract } from '../link.contract';
import { links } from '../link.resource';

export class RemoveLink extends command({
  name: 'link.remove',
  summary: 'Takes the link between two records away',
  resource: links,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveLinkInput' }),
  output: linkContract.view.nullable(),
  effect: 'reversible',
  undoneBy: 'link.create',
}) {}
