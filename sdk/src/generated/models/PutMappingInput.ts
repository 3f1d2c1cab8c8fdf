/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerMappingEntry } from './LedgerMappingEntry';
export type PutMappingInput = {
    entries: Array<LedgerMappingEntry>;
};

