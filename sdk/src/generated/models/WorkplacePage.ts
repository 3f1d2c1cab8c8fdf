/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Workplace } from './Workplace';
export type WorkplacePage = {
    data: Array<Workplace>;
    nextCursor: string | null;
};

