package dev.ssot.rules.scan.codec;

/** How one kind of fact is written and read: both sides name the components in the same order. */
interface Codec<T> {

  void write(T value, FactsOutput out);

  T read(FactsInput in);
}
