import { command, id } from '@omni/platform';
import { z } from 'zod';
import { folderContract, templateKey } from '../folder.contract';
import { folders } from '../folder.resource';

export class ApplyFolderTemplate extends command({
  name: 'folder.apply_template',
  summary:
    'Gives an engagement the folders of a template, once: Contract, Deliverables and Invoices in one that bears its name.',
  resource: folders,
  needs: 'create',
  input: z
    .strictObject({ engagementId: id, templateKey: templateKey.default('engagement') })
    .meta({ id: 'ApplyFolderTemplateInput' }),
  output: z
    .strictObject({
      rootId: id,
      created: z.int().describe('How many of the folders were made now; 0 when all were there.'),
      data: z.array(folderContract.view).describe('The folders of the template, in its order.'),
    })
    .meta({ id: 'AppliedFolderTemplate' }),
  effect: 'compensatable',
  undoneBy: 'folder.remove',
  errors: ['files.engagement.unknown'],
}) {}
