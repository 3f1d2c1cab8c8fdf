/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LinkRelation = 'related' | 'attachment' | 'parent' | 'duplicate_of' | 'same_party' | 'evidence' | 'supersedes';
