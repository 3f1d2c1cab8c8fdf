/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { OrganizationSeen } from './OrganizationSeen';
export type OrganizationPage = {
    data: Array<OrganizationSeen>;
    nextCursor: string | null;
};

