import { command, id } from '@omni/platform';
import { z } from 'zod';
import { entryName } from '../../shared/fields';
import { announced, kind, uploadView } from '../file.contract';
import { files } from '../file.resource';

export class UploadFileAsClient extends command({
  name: 'file.upload_as_client',
  summary: 'Announces a file that a client brings by the portal; the business sees it, and so do they.',
  resource: files,
  needs: 'create',
  input: z
    .strictObject({
      name: entryName,
      kind: kind.optional(),
      engagementId: id.optional().describe('Which of their engagements it is for.'),
      ...announced,
    })
    .meta({ id: 'UploadFileAsClientInput' }),
  output: uploadView,
  effect: 'reversible',
  undoneBy: 'file.remove',
  confidential: true,
  errors: [
    'files.upload.too_large',
    'files.engagement.unknown',
    'files.place.mismatch',
    'files.portal.clients_only',
  ],
}) {}
