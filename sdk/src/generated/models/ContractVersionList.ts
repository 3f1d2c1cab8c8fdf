/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractVersion } from './ContractVersion';
export type ContractVersionList = {
    data: Array<ContractVersion>;
};

