import { id, query } from '@omni/platform';
import { z } from 'zod';
import { FIELD_NAMES } from '../../fields/extract-fields';
import { fileContract } from '../file.contract';
import { files } from '../file.resource';

const field = z
  .strictObject({
    name: z.enum(FIELD_NAMES).meta({ id: 'FileFieldName' }),
    value: z
      .union([z.string(), z.int()])
      .describe('Days as YYYY-MM-DD; sums as integers of minor units; everything else as it is written.'),
    confidence: z.number().min(0).max(1),
    pageNo: z.int(),
    text: z.string().describe('The line that it was read from.'),
  })
  .meta({ id: 'FileField' });

export class ReadFileFields extends query({
  name: 'file.fields',
  summary:
    'What a bill, receipt or contract says: number, days, sums, tax, parties, each with how sure that is. A suggestion, read by patterns',
  resource: files,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z
    .strictObject({
      fileId: id,
      versionNo: z.int().nullable(),
      textStatus: fileContract.view.shape.textStatus,
      fields: z.array(field),
    })
    .meta({ id: 'FileFields' }),
}) {}
