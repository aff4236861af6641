/** The types of tinypool name a global `Worker` that Node's types don't have. */
interface Worker {
  readonly resourceLimits?: object;
}
