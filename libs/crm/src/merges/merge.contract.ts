import { base, id } from '@omni/platform';
import { z } from 'zod';
import { mergeEntityTypes } from './merge.values';
import { mergeStatuses } from './merge.transitions';

export const mergeEntityType = z.enum(mergeEntityTypes).meta({ id: 'MergeEntityType' });

/** What both kinds of merge take beside the survivor's id. */
export const mergeFields = {
  mergedIds: z.array(id).min(1).max(10).describe('Rows that go into this one.'),
  fieldChoices: z
    .record(z.string().max(60), id)
    .optional()
    .describe(
      "Field to the id of the row whose value wins. Otherwise the survivor's own value stays, and the newest other one fills a gap.",
    ),
};

export const mergeContract = {
  view: z
    .strictObject({
      ...base,
      entityType: mergeEntityType,
      survivorId: id,
      mergedIds: z.array(id),
      fieldChoices: z
        .record(z.string(), id)
        .describe('Field to the row that its value came from, where it was not the survivor.'),
      repointed: z.record(z.string(), z.record(z.string(), z.array(id))).nullable(),
      status: z.enum(mergeStatuses).meta({ id: 'MergeStatus' }),
      undoUntil: z.iso.datetime(),
      conflicts: z
        .array(z.string())
        .nullable()
        .describe('Fields edited since the merge, when an undo met them.'),
    })
    .meta({ id: 'Merge' }),
};
