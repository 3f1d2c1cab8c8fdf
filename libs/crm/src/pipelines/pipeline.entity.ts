import { Currency, Flag, Int, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import { pipelineTransitions, type PipelineStatus } from './pipeline.transitions';
import type { StageKind } from './pipeline.values';

/** A step of a pipeline. It lives and dies with its pipeline. */
@Table('crm.pipeline_stages', 'pipeline_stage')
export class PipelineStage extends TenantEntity {
  @Uuid() pipelineId!: string;
  @Text() name!: string;
  @Int() position!: number;
  @Text() kind!: StageKind;
  /** 0 to 100 */
  @Int() probability!: number;
  /** days after which a deal that stays here counts as rotting */
  @Int({ nullable: true }) rotDays: number | null = null;
}

@Table('crm.pipelines', 'pipeline')
export class Pipeline extends TenantEntity {
  @Text() name!: string;
  @Flag() isDefault = false;
  @Currency({ nullable: true }) currency: string | null = null;
  @Int() position = 0;
  @Text() status: PipelineStatus = 'active';

  /** Set by those who load them: part of the view, not of the row. */
  declare stages?: PipelineStage[];

  move(verb: keyof typeof pipelineTransitions): void {
    this.status = transition('pipeline', pipelineTransitions, this.status, verb);
  }
}
