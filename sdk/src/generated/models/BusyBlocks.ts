/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BusyBlock } from './BusyBlock';
export type BusyBlocks = {
    data: Array<BusyBlock>;
};

