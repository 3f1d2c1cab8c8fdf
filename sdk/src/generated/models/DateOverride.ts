/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WallTimeInterval } from './WallTimeInterval';
/**
 * Holds instead of the weekday; without intervals a day off.
 */
export type DateOverride = {
    /**
     * A day in the organization's time zone
     */
    date: string;
    intervals: Array<WallTimeInterval>;
};

