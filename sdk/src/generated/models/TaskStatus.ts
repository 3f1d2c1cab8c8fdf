/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TaskStatus = 'todo' | 'in_progress' | 'in_review' | 'done' | 'cancelled';
