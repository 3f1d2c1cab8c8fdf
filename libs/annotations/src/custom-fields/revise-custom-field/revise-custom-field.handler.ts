import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, applyPatch, type Handles } from '@omni/platform';
import type { CustomField } from '../custom-field.entity';
import { customFields } from '../custom-field.resource';
import { requireUnique } from '../unique-values';
import { checkField, definitionsChanged } from '../rules';
import { ReviseCustomField } from './revise-custom-field.command';

@CommandHandler(ReviseCustomField)
export class ReviseCustomFieldHandler implements Handles<typeof ReviseCustomField> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: ReviseCustomField): Promise<CustomField> {
    const field = await unit.load(customFields, input.id);
    const wasUnique = field.uniqueValues;
    const { default: defaultValue, ...rest } = input;
    applyPatch(field, rest);
    if (defaultValue !== undefined) field.defaultValue = defaultValue;
    checkField(this.catalogue, field);
    await definitionsChanged(unit);
    if (field.uniqueValues && !wasUnique) await requireUnique(unit, this.catalogue, field);
    return field;
  }
}
