/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A login with a wrong password or code; without a user id where there is no such account.
 */
export type UserLoginFailedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'user.login_failed';
    data: {
        userId: string | null;
        reason: 'password' | 'mfa';
        attempts: number;
        ip: string | null;
    };
};

