package dev.muster.export;

/**
 * What a network is of.
 *
 * @param creator the program that made the tables, with its version
 * @param period the period
 * @param scope within what pairs stand together
 */
public record Description(String creator, String period, String scope) {
  public Description {
    creator = PlainText.of(creator);
    period = PlainText.of(period);
    scope = PlainText.of(scope);
  }

  /** One sentence for a person. */
  String sentence() {
    return "Entities that news mention together; period: " + period + ", scope: " + scope + ".";
  }
}
