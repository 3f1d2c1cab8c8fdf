/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealLostReason } from './DealLostReason';
export type LoseDealInput = {
    lostReason: DealLostReason;
    lostNote?: string;
    /**
     * Which lost stage; the first one unless told.
     */
    stageId?: string;
};

