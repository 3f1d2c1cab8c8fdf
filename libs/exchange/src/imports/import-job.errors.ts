import { conflict, unprocessable } from '@omni/platform';

export const unknownEntityType = (type: string, known: readonly string[]) =>
  unprocessable(
    'exchange.import.unknown_entity_type',
    `${type} cannot be imported. Known: ${known.join(', ')}.`,
    [{ pointer: '/entityType', code: 'unknown_entity_type', message: 'is nothing that can be imported' }],
  );
export const unknownTarget = (header: string, target: string) =>
  unprocessable('exchange.import.unknown_target', `${target} is no field that can be filled.`, [
    {
      pointer: `/mapping/${header}`,
      code: 'unknown_target',
      message: `${target} is no field that can be filled`,
    },
  ]);
export const unknownHeader = (header: string) =>
  unprocessable('exchange.import.unknown_header', `The file has no column ${header}.`, [
    { pointer: `/mapping/${header}`, code: 'unknown_header', message: 'is no column of the file' },
  ]);
export const unknownMatch = (field: string) =>
  unprocessable('exchange.import.unknown_match', `Rows cannot be recognised by ${field}.`, [
    { pointer: '/matchOn', code: 'unknown_match', message: `${field} is no stored field` },
  ]);
export const nothingUploaded = () => conflict('exchange.import.nothing_uploaded', 'Upload the file first.');
export const nothingMapped = () =>
  conflict('exchange.import.nothing_mapped', 'No column is mapped to a field.');
export const revertExpired = () =>
  conflict('exchange.import.revert_expired', 'An import can be reverted for 30 days.');
