/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { VendorCandidate } from './VendorCandidate';
export type VendorCandidates = {
    data: Array<VendorCandidate>;
};

