/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PipelineStageKind } from './PipelineStageKind';
export type PipelineStageRevise = {
    /**
     * Absent makes a new stage.
     */
    id?: string;
    name: string;
    kind: PipelineStageKind;
    /**
     * Chance of winning in percent; 100 for won and 0 for lost.
     */
    probability?: number;
    /**
     * Days after which a deal that stays here counts as rotting.
     */
    rotDays?: number | null;
};

