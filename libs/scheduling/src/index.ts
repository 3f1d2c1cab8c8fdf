// Front door: other modules know scheduling by its events, by the names of its commands and by ids.
export {};
