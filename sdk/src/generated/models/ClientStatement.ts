/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { StatementAccount } from './StatementAccount';
export type ClientStatement = {
    clientId: string;
    from: string;
    to: string;
    /**
     * One a currency.
     */
    accounts: Array<StatementAccount>;
};

