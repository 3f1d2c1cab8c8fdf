import { conflict, unprocessable, type Fault } from '@omni/platform';

export const noPipeline = (): Fault =>
  unprocessable('crm.deal.no_pipeline', 'There is no active pipeline to put the deal in.', [
    { pointer: '/pipelineId', code: 'crm.deal.no_pipeline', message: 'name an active pipeline' },
  ]);

export const unknownStage = (): Fault =>
  unprocessable(
    'crm.deal.unknown_stage',
    'The stage does not exist, its pipeline is archived, or it is not of this pipeline.',
    [{ pointer: '/stageId', code: 'crm.deal.unknown_stage', message: 'name a stage of an active pipeline' }],
  );

export const stageNotOpen = (): Fault =>
  unprocessable('crm.deal.stage_not_open', 'A deal stands in an open stage until it is won or lost.', [
    { pointer: '/stageId', code: 'crm.deal.stage_not_open', message: 'name an open stage' },
  ]);

export const wrongOutcome = (kind: string): Fault =>
  unprocessable('crm.deal.wrong_outcome', `The stage is not a ${kind} one.`, [
    { pointer: '/stageId', code: 'crm.deal.wrong_outcome', message: `name a ${kind} stage` },
  ]);

export const lostReasonMissing = (): Fault =>
  unprocessable('crm.deal.lost_reason_missing', 'Say why the deal is lost.', [
    { pointer: '/lostReason', code: 'required', message: 'is required when the deal is lost' },
  ]);

export const dealNotArchived = (): Fault =>
  conflict('crm.deal.not_archived', 'The deal is not in the archive.');
