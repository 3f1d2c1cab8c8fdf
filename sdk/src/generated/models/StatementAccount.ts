/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { StatementLine } from './StatementLine';
export type StatementAccount = {
    currency: string;
    /**
     * Owed before the first day.
     */
    openingMinor: number;
    lines: Array<StatementLine>;
    /**
     * Owed at the end of the last day.
     */
    closingMinor: number;
    /**
     * Of the closing balance, by days past due on the last day.
     */
    ageing: {
        notDueMinor: number;
        days1To30Minor: number;
        days31To60Minor: number;
        days61To90Minor: number;
        over90Minor: number;
    };
    /**
     * What the client has to their credit now, applied to nothing.
     */
    creditMinor: number;
};

