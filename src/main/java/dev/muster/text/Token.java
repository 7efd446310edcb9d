package dev.muster.text;

/**
 * One word, number or mark of a text.
 *
 * @param span where it stands
 * @param text what stands there, unchanged
 * @param shape what it is made of
 */
public record Token(Span span, String text, Shape shape) {
  /** Offset of its first code unit. */
  public int start() {
    return span.start();
  }

  /** Offset after its last code unit. */
  public int end() {
    return span.end();
  }
}
