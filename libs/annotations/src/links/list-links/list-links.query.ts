import { id, page, query } from '@omni/platform';
import { z } from 'zod';
import { entityType } from '../../shared/rows';
import { linkContract, linkRelation } from '../link.contract';
import { links } from '../link.resource';

const end = z
  .string()
  .max(100)
  .describe('A record as type:id, such as project:0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11.');

export const listLinksInput = z
  .strictObject({
    from: end.optional(),
    to: end.optional(),
    of: end.optional().describe('A record as type:id, whichever end it is.'),
    fromType: entityType.optional(),
    fromId: id.optional(),
    toType: entityType.optional(),
    toId: id.optional(),
    relation: linkRelation.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(25),
    cursor: z.string().optional(),
  })
  .meta({ id: 'ListLinksInput' });

export class ListLinks extends query({
  name: 'link.list',
  summary: 'Lists links both of whose ends you may read',
  resource: links,
  needs: 'read',
  input: listLinksInput,
  output: page(linkContract.view).meta({ id: 'LinkPage' }),
  errors: ['annotations.link.odd_end'],
}) {}
