/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LeadScoreFactor } from './LeadScoreFactor';
export type LeadScoreExplanation = {
    model: string;
    factors: Array<LeadScoreFactor>;
};

