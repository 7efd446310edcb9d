package dev.muster.figure;

import java.util.List;

/**
 * What a passage says in numbers about forces.
 *
 * @param figures its troop figures, in order
 * @param rejected the other numbers of sentences that name forces, in order
 */
public record Figures(List<TroopFigure> figures, List<RejectedNumber> rejected) {
  public Figures {
    figures = List.copyOf(figures);
    rejected = List.copyOf(rejected);
  }
}
