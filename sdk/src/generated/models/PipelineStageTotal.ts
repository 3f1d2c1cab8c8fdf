/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealSum } from './DealSum';
import type { PipelineStageKind } from './PipelineStageKind';
export type PipelineStageTotal = {
    stageId: string;
    name: string;
    kind: PipelineStageKind;
    probability: number;
    count: number;
    /**
     * Deals that stay longer than the stage allows.
     */
    rotting: number;
    totals: Array<DealSum>;
};

