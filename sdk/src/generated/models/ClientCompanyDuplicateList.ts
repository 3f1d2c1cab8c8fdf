/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientCompanyDuplicatePair } from './ClientCompanyDuplicatePair';
export type ClientCompanyDuplicateList = {
    data: Array<ClientCompanyDuplicatePair>;
};

