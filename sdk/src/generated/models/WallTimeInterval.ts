/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * By the clock on the wall, up to 24:00.
 */
export type WallTimeInterval = {
    from: string;
    to: string;
};

