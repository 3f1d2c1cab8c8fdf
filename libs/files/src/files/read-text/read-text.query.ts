import { id, query } from '@omni/platform';
import { z } from 'zod';
import { fileContract } from '../file.contract';
import { files } from '../file.resource';

export class ReadFileText extends query({
  name: 'file.read_text',
  summary: 'The text of a file page by page, for citations',
  resource: files,
  needs: 'read',
  input: z.strictObject({
    id,
    version: z.coerce.number().int().min(1).optional().describe('The current version unless told.'),
    fromPage: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(20).describe('How many pages.'),
  }),
  output: z
    .strictObject({
      textStatus: fileContract.view.shape.textStatus.describe('Of the current version.'),
      versionNo: z.int().nullable(),
      pageCount: z.int().describe('Pages that the version has text of.'),
      data: z.array(z.strictObject({ pageNo: z.int(), text: z.string() }).meta({ id: 'FileTextPage' })),
      nextPage: z.int().nullable(),
    })
    .meta({ id: 'FileText' }),
  statuses: [409],
  errors: ['files.version.not_available'],
}) {}
