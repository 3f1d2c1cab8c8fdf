import { query } from '@omni/platform';
import { z } from 'zod';
import { imports } from '../import-job.resource';

export class ListImportTargets extends query({
  name: 'import.targets',
  summary: 'Lists the fields that a column can fill',
  resource: imports,
  needs: 'create',
  input: z.strictObject({ entityType: z.string() }),
  output: z
    .strictObject({
      data: z.array(
        z
          .strictObject({
            name: z.string(),
            kind: z.string(),
            choices: z.array(z.string()).nullable(),
            required: z.boolean(),
          })
          .meta({ id: 'ImportTarget' }),
      ),
    })
    .meta({ id: 'ImportTargets' }),
  errors: ['exchange.import.unknown_entity_type'],
}) {}
