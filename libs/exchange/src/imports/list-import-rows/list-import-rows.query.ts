import { id, query } from '@omni/platform';
import { z } from 'zod';
import { importRowStatuses, importRowView } from '../import-job.contract';
import { imports } from '../import-job.resource';

export class ListImportRows extends query({
  name: 'import.rows',
  summary: 'Lists the rows of a file with what is wrong with each',
  resource: imports,
  needs: 'read',
  input: z.strictObject({
    id,
    status: z.enum(importRowStatuses).optional(),
    afterRow: z.coerce.number().int().min(0).default(0).describe('Rows after this number.'),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  output: z
    .strictObject({ data: z.array(importRowView), nextAfterRow: z.int().nullable() })
    .meta({ id: 'ImportRowPage' }),
}) {}
