/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ImportRow } from './ImportRow';
export type ImportRowPage = {
    data: Array<ImportRow>;
    nextAfterRow: number | null;
};

