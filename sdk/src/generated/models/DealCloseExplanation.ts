/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealCloseFactor } from './DealCloseFactor';
export type DealCloseExplanation = {
    model: string;
    bias: number;
    factors: Array<DealCloseFactor>;
    /**
     * The score is 1 / (1 + e^-logit).
     */
    logit: number;
};

