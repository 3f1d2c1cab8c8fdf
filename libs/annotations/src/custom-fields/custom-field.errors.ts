import { conflict, unprocessable, type Fault, type FaultDetail } from '@omni/platform';

export const keyTaken = (): Fault =>
  conflict('annotations.custom_field.key_taken', 'Records of this type have a field of this key.');

export const takesNone = (): Fault =>
  unprocessable('annotations.custom_field.takes_none', 'Records of this type take no fields of your own.', [
    { pointer: '/entityType', code: 'takes_none', message: 'has no custom fields' },
  ]);

export const unfit = (errors: FaultDetail[]): Fault =>
  unprocessable('annotations.custom_field.unfit', 'The field cannot be like this.', errors);

export const tooMany = (): Fault =>
  conflict('annotations.custom_field.too_many', 'A type of record takes 200 fields of your own.');

export const valuesRepeat = (): Fault =>
  conflict(
    'annotations.custom_field.values_repeat',
    'Records have the same value already. Make them differ first.',
  );

export const customUnfit = (errors: FaultDetail[]): Fault =>
  unprocessable('custom_fields_invalid', 'Values of your own fields cannot be accepted.', errors);
