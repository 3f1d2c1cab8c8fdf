/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalPermission } from './PortalPermission';
export type PortalAccessReviseInput = {
    permissions?: Array<PortalPermission>;
    /**
     * A moment by RFC 3339
     */
    expiresAt?: string | null;
};

