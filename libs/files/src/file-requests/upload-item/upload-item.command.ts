import { command, id } from '@omni/platform';
import { z } from 'zod';
import { fileRequests } from '../file-request.resource';
import { itemUpload, itemUploadView } from '../request.contract';

export class UploadFileRequestItem extends command({
  name: 'file_request.upload',
  summary: 'Announces a file for an item of a request, and answers the address that takes its bytes.',
  resource: fileRequests,
  needs: 'upload',
  input: z.strictObject({ id, ...itemUpload }).meta({ id: 'UploadFileRequestItemInput' }),
  output: itemUploadView,
  effect: 'irreversible',
  statuses: [410],
  confidential: true,
  errors: [
    'files.file_request.over',
    'files.file_request.unknown_item',
    'files.file_request.type_not_allowed',
    'files.file_request.item_full',
    'files.file_request.too_many_uploads',
    'files.upload.too_large',
  ],
}) {}
