/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProposalVersion } from './ProposalVersion';
export type ProposalVersionList = {
    data: Array<ProposalVersion>;
};

