/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntegrationAuthKind } from './IntegrationAuthKind';
import type { IntegrationCategory } from './IntegrationCategory';
import type { IntegrationProvider } from './IntegrationProvider';
export type IntegrationProviderManifest = {
    key: IntegrationProvider;
    name: string;
    summary: string;
    category: IntegrationCategory;
    authKind: IntegrationAuthKind;
    scopes: Array<string>;
    /**
     * JSON Schema of what connect and reconnect take as credentials.
     */
    credentials: Record<string, any>;
    /**
     * JSON Schema of config.
     */
    settings: Record<string, any>;
    /**
     * For building and trying out: it is no provider of the world.
     */
    sandbox: boolean;
    /**
     * Whether it can be connected with this installation.
     */
    available: boolean;
};

