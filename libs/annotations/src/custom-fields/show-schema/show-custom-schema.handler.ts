import { QueryHandler } from '@nestjs/cqrs';
import { Catalogue, Params, tableOf, type Answers } from '@omni/platform';
import { CustomField } from '../custom-field.entity';
import { customFields } from '../custom-field.resource';
import { customSchema } from '../json-schema';
import { requireCustom } from '../rules';
import { ShowCustomSchema } from './show-custom-schema.query';

@QueryHandler(ShowCustomSchema)
export class ShowCustomSchemaHandler implements Answers<typeof ShowCustomSchema> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ reader, input: { entityType } }: ShowCustomSchema) {
    requireCustom(this.catalogue, entityType);
    const params = new Params();
    const scope = reader.scope(customFields, params);
    const { sql, select } = tableOf(CustomField);
    const fields = await reader.rows<CustomField>(
      `select ${select} from ${sql} t where ${scope} and t.entity_type = ${params.add(entityType)} order by t.position, t.id`,
      params,
    );
    return { entityType, schema: customSchema(fields) };
  }
}
