/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PipelineStageKind } from './PipelineStageKind';
export type PipelineStage = {
    id: string;
    name: string;
    position: number;
    kind: PipelineStageKind;
    probability: number;
    rotDays: number | null;
};

