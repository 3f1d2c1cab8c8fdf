import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles } from '@omni/platform';
import type { CustomField } from '../custom-field.entity';
import { CustomFieldArchived } from '../custom-field.events';
import { customFields } from '../custom-field.resource';
import { customFieldTransitions } from '../custom-field.transitions';
import { customFieldView } from '../custom-field.view';
import { definitionsChanged } from '../rules';
import { ArchiveCustomField } from './archive-custom-field.command';

@CommandHandler(ArchiveCustomField)
export class ArchiveCustomFieldHandler implements Handles<typeof ArchiveCustomField> {
  async execute({ unit, input }: ArchiveCustomField): Promise<CustomField> {
    const field = await unit.load(customFields, input.id);
    field.status = transition('custom field', customFieldTransitions, field.status, 'archive');
    await definitionsChanged(unit);
    unit.emit(CustomFieldArchived, field, customFieldView(field));
    return field;
  }
}
