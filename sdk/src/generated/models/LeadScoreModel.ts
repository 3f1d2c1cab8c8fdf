/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LeadScoreWeight } from './LeadScoreWeight';
export type LeadScoreModel = {
    model: string;
    factors: Array<LeadScoreWeight>;
};

