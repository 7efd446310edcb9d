package dev.muster.export;

import java.time.LocalDate;

/**
 * A pair of entities; it has no direction. Its weight is {@code stories}.
 *
 * @param source id of the one node
 * @param target id of the other
 * @param stories stories of the period that mention both within the scope
 * @param npmi normalised pointwise mutual information
 * @param logLikelihood signed G²
 * @param logDice logDice
 * @param pAdjusted p-value, adjusted by Benjamini and Hochberg
 * @param firstOn first day of the period on which they are mentioned together
 * @param lastOn last such day
 */
public record Edge(
    String source,
    String target,
    long stories,
    double npmi,
    double logLikelihood,
    double logDice,
    double pAdjusted,
    LocalDate firstOn,
    LocalDate lastOn) {
  public Edge {
    source = PlainText.of(source);
    target = PlainText.of(target);
  }
}
