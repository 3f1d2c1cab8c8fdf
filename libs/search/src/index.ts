/** Search is reached by its routes and by `q=` on every list; it offers nothing else to other modules. */
export {};
