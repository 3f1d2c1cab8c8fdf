/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Workplace } from './Workplace';
export type SignedIn = {
    tokenType: 'Bearer';
    /**
     * Send it as Authorization: Bearer.
     */
    accessToken: string;
    /**
     * Seconds that the access token is good for.
     */
    expiresIn: number;
    /**
     * Good for one use at POST /v1/auth/refresh.
     */
    refreshToken: string;
    refreshTokenExpiresAt: string;
    user: {
        id: string;
        email: string;
        name: string;
        mfaEnabled: boolean;
    };
    /**
     * Where the tokens are for; null for people without an organization.
     */
    organization: Workplace | null;
    /**
     * Where else this person works: see POST /v1/auth/switch-organization.
     */
    organizations: Array<Workplace>;
};

