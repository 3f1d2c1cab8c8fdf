/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientBalance } from './ClientBalance';
export type ClientBalances = {
    data: Array<ClientBalance>;
    nextCursor: string | null;
};

