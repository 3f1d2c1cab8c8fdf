import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles } from '@omni/platform';
import type { CustomField } from '../custom-field.entity';
import { CustomFieldUnarchived } from '../custom-field.events';
import { customFields } from '../custom-field.resource';
import { customFieldTransitions } from '../custom-field.transitions';
import { customFieldView } from '../custom-field.view';
import { definitionsChanged } from '../rules';
import { UnarchiveCustomField } from './unarchive-custom-field.command';

@CommandHandler(UnarchiveCustomField)
export class UnarchiveCustomFieldHandler implements Handles<typeof UnarchiveCustomField> {
  async execute({ unit, input }: UnarchiveCustomField): Promise<CustomField> {
    const field = await unit.load(customFields, input.id);
    field.status = transition('custom field', customFieldTransitions, field.status, 'unarchive');
    await definitionsChanged(unit);
    unit.emit(CustomFieldUnarchived, field, customFieldView(field));
    return field;
  }
}
