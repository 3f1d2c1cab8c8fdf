/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReviseIntegrationInput = {
    displayName?: string;
    /**
     * By the provider's settings schema: see GET /v1/integrations/providers.
     */
    config?: Record<string, any>;
};

