import { id, query } from '@omni/platform';
import { z } from 'zod';
import { presigned, renditionName, versionNo } from '../file.contract';
import { files } from '../file.resource';

export class DownloadFile extends query({
  name: 'file.download',
  summary: 'Answers an address that a version of the file can be downloaded from for a quarter of an hour',
  resource: files,
  needs: 'read',
  input: z.strictObject({
    id,
    version: versionNo.optional().describe('The current version unless told.'),
    rendition: renditionName.optional().describe('A smaller picture instead of the image itself.'),
    inline: z
      .enum(['true', 'false'])
      .optional()
      .describe('true: a browser shows it in place, where its type cannot act.'),
  }),
  output: presigned
    .extend({
      name: z.string(),
      mime: z.string(),
      versionNo: z.int(),
      sizeBytes: z.int(),
      sha256: z.string().nullable(),
    })
    .meta({ id: 'FileDownload' }),
  statuses: [409],
  errors: ['files.file.not_available', 'files.version.not_available', 'files.rendition.not_available'],
}) {}
