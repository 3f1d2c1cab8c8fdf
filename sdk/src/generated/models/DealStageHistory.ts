/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealStageStay } from './DealStageStay';
export type DealStageHistory = {
    data: Array<DealStageStay>;
};

