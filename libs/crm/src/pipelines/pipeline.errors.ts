import { conflict, unprocessable, type Fault } from '@omni/platform';

export const stagesInvalid = (message: string): Fault =>
  unprocessable('crm.pipeline.stages_invalid', message, [
    { pointer: '/stages', code: 'crm.pipeline.stages_invalid', message },
  ]);

export const stageUnknown = (stageId: string): Fault =>
  unprocessable('crm.pipeline.stage_unknown', 'A stage named by its id is not one of this pipeline.', [
    {
      pointer: '/stages',
      code: 'crm.pipeline.stage_unknown',
      message: `${stageId} is no stage of this pipeline`,
    },
  ]);

export const stageInUse = (stageId: string, deals: number): Fault =>
  conflict(
    'crm.pipeline.stage_in_use',
    'Deals stand in a stage that would go or change its kind. Move them first.',
    { stageId, deals },
  );

export const pipelineInUse = (deals: number): Fault =>
  conflict('crm.pipeline.in_use', 'The pipeline has open deals. Close or move them first.', { deals });

export const pipelineIsDefault = (): Fault =>
  conflict(
    'crm.pipeline.is_default',
    'The default pipeline is not archived and stays default until another one is.',
  );

export const pipelineNameTaken = (): Fault =>
  conflict('crm.pipeline.name_taken', 'Another pipeline has this name.');
