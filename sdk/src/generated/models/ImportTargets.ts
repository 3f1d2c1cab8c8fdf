/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ImportTarget } from './ImportTarget';
export type ImportTargets = {
    data: Array<ImportTarget>;
};

