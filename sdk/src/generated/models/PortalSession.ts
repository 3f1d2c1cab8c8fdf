/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalPermission } from './PortalPermission';
import type { PortalSeat } from './PortalSeat';
import type { PortalTarget } from './PortalTarget';
export type PortalSession = {
    /**
     * Send it as a bearer token; it opens portal routes alone.
     */
    accessToken: string;
    /**
     * Trade it once for a new session; null where the session is for one document.
     */
    refreshToken: string | null;
    tokenType: 'Bearer';
    expiresAt: string;
    /**
     * The access that this session is for.
     */
    access: PortalSeat;
    permissions: Array<PortalPermission>;
    /**
     * The document that the link was sent for.
     */
    target: PortalTarget | null;
    /**
     * Every access of the contact: POST /v1/portal/switch goes to another.
     */
    accesses: Array<PortalSeat>;
};

