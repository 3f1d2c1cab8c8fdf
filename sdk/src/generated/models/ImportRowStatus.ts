/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ImportRowStatus = 'staged' | 'valid' | 'invalid' | 'created' | 'updated' | 'skipped' | 'failed' | 'reverted';
