import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, type Handles } from '@omni/platform';
import type { CustomField } from '../custom-field.entity';
import { tooMany } from '../custom-field.errors';
import { CustomFieldCreated } from '../custom-field.events';
import { customFields } from '../custom-field.resource';
import { customFieldView } from '../custom-field.view';
import { checkField, definitionsChanged, requireCustom } from '../rules';
import { CreateCustomField } from './create-custom-field.command';

const MOST = 200;

@CommandHandler(CreateCustomField)
export class CreateCustomFieldHandler implements Handles<typeof CreateCustomField> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: CreateCustomField): Promise<CustomField> {
    requireCustom(this.catalogue, input.entityType);
    const { default: defaultValue = null, ...rest } = input;
    const field = unit.create(customFields, {
      ...rest,
      options: input.options ?? null,
      referenceType: input.referenceType ?? null,
      visibleRoles: input.visibleRoles ?? null,
      defaultValue,
    });
    checkField(this.catalogue, field);
    const [row] = await unit.sql<{ n: number }>(
      'select count(*)::int as n from annotations.custom_field_definitions where organization_id = $1 and entity_type = $2',
      [unit.tenantId, input.entityType],
    );
    if ((row?.n ?? 0) >= MOST) throw tooMany();
    await definitionsChanged(unit);
    unit.emit(CustomFieldCreated, field, customFieldView(field));
    return field;
  }
}
