/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Metric } from './Metric';
export type Metrics = {
    data: Array<Metric>;
};

