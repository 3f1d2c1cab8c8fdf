/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ChangeMemberGrantsInput = {
    /**
     * Module to level; a module that is absent has the role’s full reach.
     */
    moduleGrants: Record<string, 'none' | 'read' | 'write' | 'approve'>;
};

