/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntegrationProvider } from './IntegrationProvider';
export type IntegrationConnect = {
    provider: IntegrationProvider;
    /**
     * The provider's name unless told.
     */
    displayName?: string;
    /**
     * By the provider's settings schema: see GET /v1/integrations/providers.
     */
    config?: Record<string, any>;
    /**
     * By the provider's credentials schema. Sealed at once, and never shown again.
     */
    credentials?: Record<string, string>;
};

