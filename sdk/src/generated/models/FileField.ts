/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileFieldName } from './FileFieldName';
export type FileField = {
    name: FileFieldName;
    /**
     * Days as YYYY-MM-DD; sums as integers of minor units; everything else as it is written.
     */
    value: (string | number);
    confidence: number;
    pageNo: number;
    /**
     * The line that it was read from.
     */
    text: string;
};

