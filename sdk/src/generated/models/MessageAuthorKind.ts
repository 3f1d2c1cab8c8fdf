/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Who wrote it: a person, the AI on their behalf, a workflow, a client, somebody outside.
 */
export type MessageAuthorKind = 'user' | 'ai' | 'workflow' | 'client' | 'external';
