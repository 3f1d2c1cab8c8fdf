/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WallTimeInterval } from './WallTimeInterval';
/**
 * A day that is absent is a day off.
 */
export type WeeklyHours = {
    mon?: Array<WallTimeInterval>;
    tue?: Array<WallTimeInterval>;
    wed?: Array<WallTimeInterval>;
    thu?: Array<WallTimeInterval>;
    fri?: Array<WallTimeInterval>;
    sat?: Array<WallTimeInterval>;
    sun?: Array<WallTimeInterval>;
};

