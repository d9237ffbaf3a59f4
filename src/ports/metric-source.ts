/** Where single numbers of what runs are asked for. */
export interface MetricSource {
  /** In sentences, such as "Prometheus". */
  readonly name: string;
  /** The answers to some queries at one moment, in their order; null: there is nothing to it, or no finite number.
   *  @param at milliseconds since 1970
   *  @throws Error when the source does not answer or refuses a query */
  read(queries: readonly string[], at: number): Promise<(number | null)[]>;
}
