/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealForecastMonth } from './DealForecastMonth';
export type DealForecast = {
    data: Array<DealForecastMonth>;
};

