/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealStatus } from './DealStatus';
import type { PipelineStageKind } from './PipelineStageKind';
export type DealStageStay = {
    stageId: string;
    stageName: string | null;
    kind: PipelineStageKind | null;
    pipelineId: string;
    status: DealStatus;
    enteredAt: string;
    leftAt: string | null;
    /**
     * How long it stood there, until now for the last one.
     */
    seconds: number;
    actorKind: string;
    actorId: string | null;
};

