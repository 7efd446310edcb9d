package dev.muster.article;

import java.util.function.Function;

/**
 * What became of something that was read: a value, or the reason why there is none.
 *
 * @param <T> the value's type
 */
public sealed interface Parsed<T> {
  /** A value. */
  record Ok<T>(T value) implements Parsed<T> {}

  /**
   * No value.
   *
   * @param issue why
   * @param detail the words for a person, with the offending value
   */
  record Rejected<T>(Issue issue, String detail) implements Parsed<T> {}

  static <T> Parsed<T> ok(T value) {
    return new Ok<>(value);
  }

  static <T> Parsed<T> rejected(Issue issue, String detail) {
    return new Rejected<>(issue, detail);
  }

  /** The outcome of a next step on the value; a refusal stays as it is. */
  default <U> Parsed<U> then(Function<T, Parsed<U>> step) {
    if (this instanceof Ok<T> ok) {
      return step.apply(ok.value());
    }
    Rejected<T> refusal = (Rejected<T>) this;
    return rejected(refusal.issue(), refusal.detail());
  }
}
