import { query } from '@omni/platform';
import { z } from 'zod';
import { entityType } from '../../shared/rows';
import { customFields } from '../custom-field.resource';

export class ShowCustomSchema extends query({
  name: 'custom_field.schema',
  summary: 'What custom of a type of record must look like, as JSON Schema',
  resource: customFields,
  needs: 'read',
  input: z.strictObject({ entityType }).meta({ id: 'ShowCustomSchemaInput' }),
  output: z
    .strictObject({ entityType: z.string(), schema: z.record(z.string(), z.unknown()) })
    .meta({ id: 'CustomSchema' }),
  errors: ['annotations.custom_field.takes_none', 'annotations.unknown_entity_type'],
}) {}
