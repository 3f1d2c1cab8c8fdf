/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * participants: only members named on the thread see it, whatever their role; shared: Owner and Managers too.
 */
export type ThreadVisibility = 'participants' | 'shared';
