import { id, query } from '@omni/platform';
import { z } from 'zod';
import { linkContract } from '../link.contract';
import { links } from '../link.resource';

export class ShowLink extends query({
  name: 'link.show',
  summary: 'Reads one link',
  resource: links,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ShowLinkInput' }),
  output: linkContract.view,
}) {}
