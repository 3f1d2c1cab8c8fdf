/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealLostReason } from './DealLostReason';
export type MoveDealInput = {
    /**
     * A stage of any active pipeline.
     */
    stageId: string;
    /**
     * Required when the stage is a lost one.
     */
    lostReason?: DealLostReason;
    lostNote?: string;
};

