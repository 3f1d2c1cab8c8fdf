import { command, id, query } from '@omni/platform';
import { z } from 'zod';
import { fileRequests } from '../file-request.resource';
import { itemUpload, itemUploadView, openRequest } from '../request.contract';

const token = z.string().min(1).max(400).describe('The token in the link.');

export class ShowOpenFileRequest extends query({
  name: 'file_request.show_open',
  summary: 'Shows whoever has the link what is asked for and what has come',
  resource: fileRequests,
  needs: 'read',
  open: true,
  input: z.strictObject({ token }),
  output: openRequest,
  statuses: [404, 410],
  errors: ['files.file_request.over'],
}) {}

export class UploadToOpenFileRequest extends command({
  name: 'file_request.upload_open',
  summary:
    'Announces a file for an item, with the link’s token, and answers the address that takes its bytes.',
  resource: fileRequests,
  needs: 'upload',
  open: true,
  confidential: true,
  redact: ['token'],
  input: z.strictObject({ token, ...itemUpload }).meta({ id: 'UploadToOpenFileRequestInput' }),
  output: itemUploadView,
  effect: 'irreversible',
  statuses: [410],
  errors: [
    'files.file_request.over',
    'files.file_request.unknown_item',
    'files.file_request.type_not_allowed',
    'files.file_request.item_full',
    'files.file_request.too_many_uploads',
    'files.upload.too_large',
  ],
}) {}

export class CompleteOpenUpload extends command({
  name: 'file_request.complete_open',
  summary: 'Says, with the link’s token, that the bytes of a file are there: they are looked at next.',
  resource: fileRequests,
  needs: 'upload',
  open: true,
  redact: ['token'],
  input: z.strictObject({ token, fileId: id }).meta({ id: 'CompleteOpenUploadInput' }),
  output: openRequest,
  effect: 'irreversible',
  statuses: [410],
  errors: ['files.file_request.over', 'files.file_request.item_full'],
}) {}
