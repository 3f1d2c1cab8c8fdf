/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealSum } from './DealSum';
import type { PipelineStageTotal } from './PipelineStageTotal';
export type PipelineTotals = {
    pipelineId: string;
    /**
     * All open deals, by currency.
     */
    open: Array<DealSum>;
    stages: Array<PipelineStageTotal>;
};

