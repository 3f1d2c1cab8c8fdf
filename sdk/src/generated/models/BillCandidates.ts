/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillCandidate } from './BillCandidate';
export type BillCandidates = {
    data: Array<BillCandidate>;
};

