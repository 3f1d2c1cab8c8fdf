import type { Catalogue, FaultDetail, Unit } from '@omni/platform';
import { resourceOf } from '../shared/rows';
import type { CustomField } from './custom-field.entity';
import { takesNone, unfit } from './custom-field.errors';
import { validatorOf } from './validator';

/** Types whose values can be told apart and of which there are enough. */
const UNIQUE = ['text', 'number', 'date', 'url', 'email', 'reference'];
const CHOOSES = ['select', 'multi_select'];

/** Whether records of a type take fields. @throws 422 */
export function requireCustom(catalogue: Catalogue, type: string): void {
  const resource = resourceOf(catalogue, type, '/entityType');
  if (resource.table.byProperty.get('custom')?.type !== 'jsonb') throw takesNone();
}

/** What a field of a type needs and may not have, and that its default is a value of it. @throws 422 */
export function checkField(catalogue: Catalogue, field: CustomField): void {
  const faults: FaultDetail[] = [];
  const say = (pointer: string, code: string, message: string): void =>
    void faults.push({ pointer, code, message });
  const chooses = CHOOSES.includes(field.type);
  const values = field.options?.map((option) => option.value) ?? [];
  if (chooses && values.length === 0) say('/options', 'required', 'says what there is to choose from');
  if (!chooses && field.options) say('/options', 'not_for_type', `is not for ${field.type}`);
  if (new Set(values).size < values.length) say('/options', 'repeated', 'has a value twice');
  const refers = field.type === 'reference';
  if (refers && field.referenceType === null) say('/referenceType', 'required', 'says what it names');
  if (!refers && field.referenceType !== null)
    say('/referenceType', 'not_for_type', `is not for ${field.type}`);
  if (refers && field.referenceType !== null) resourceOf(catalogue, field.referenceType, '/referenceType');
  if (field.uniqueValues && !UNIQUE.includes(field.type))
    say('/uniqueValues', 'not_for_type', `is not for ${field.type}`);
  if (field.uniqueValues && field.defaultValue != null)
    say('/default', 'not_unique', 'would be the value of every record');
  if (faults.length) throw unfit(faults);
  if (field.defaultValue === null || field.defaultValue === undefined) return;
  const wrong = validatorOf(field)(field.defaultValue);
  if (wrong.length) throw unfit(wrong.map((fault) => ({ ...fault, pointer: `/default${fault.pointer}` })));
}

/**
 * Every process knows the fields of the organizations that it serves. The access version says whether what it knows
 * still holds, as it does for rights: it moves with each change of a definition.
 */
export const definitionsChanged = (unit: Unit): Promise<void> => unit.rightsChanged();
