/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DealLostReason = 'price' | 'timing' | 'competitor' | 'no_decision' | 'fit' | 'other';
