import { conflict, unprocessable, type Fault } from '@omni/platform';

export const mergeWithSelf = (): Fault =>
  unprocessable('crm.merge.with_self', 'A record cannot be merged with itself or twice with another.', [
    { pointer: '/mergedIds', code: 'crm.merge.with_self', message: 'name other records, each once' },
  ]);

export const unknownChoice = (field: string): Fault =>
  unprocessable(
    'crm.merge.unknown_choice',
    `${field} is no field that can be chosen, or the row is not part of the merge.`,
    [
      {
        pointer: `/fieldChoices/${field}`,
        code: 'crm.merge.unknown_choice',
        message: 'choose among the merged rows',
      },
    ],
  );

export const undoExpired = (undoUntil: string): Fault =>
  conflict('crm.merge.undo_expired', 'The time in which the merge could be undone is over.', { undoUntil });

export const mergeSuperseded = (mergedIntoId: string): Fault =>
  conflict('crm.merge.superseded', 'The survivor went into another record since. Undo that merge first.', {
    mergedIntoId,
  });

export const notOurMerge = (entityType: string): Fault =>
  conflict('crm.merge.other_module', `Merges of ${entityType} records are undone where those records live.`);
