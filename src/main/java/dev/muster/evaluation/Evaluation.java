package dev.muster.evaluation;

import dev.muster.entity.Entity;
import dev.muster.figure.TroopFigure;
import dev.muster.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts how troop figures compare with labelled ones.
 *
 * <p>A figure matches a label where their numbers overlap, each once. Of the matched ones it counts
 * which fields are right; {@code tuple} counts a match only if value, kind, force, place and status
 * all are. Names compare folded; null matches null.
 */
public final class Evaluation {
  /** A field that is scored on matched figures. */
  public enum Score {
    /** {@code low}, {@code best}, {@code high} and {@code bound}. */
    VALUE,
    KIND,
    STATUS,
    TIME,
    FORCE,
    PLACE
  }

  /**
   * A figure that was missed, found where none is, or found with other fields.
   *
   * @param sentence its sentence
   * @param gold the label; null for a figure where none is
   * @param figure what was found; null for a missed one
   * @param wrong the fields that differ; empty for a missed or spurious one
   */
  public record Difference(
      GoldSentence sentence, GoldFigure gold, TroopFigure figure, List<Score> wrong) {}

  private final NameFolding names = new NameFolding();
  private final Map<Score, Integer> right = new EnumMap<>(Score.class);
  private final List<Difference> differences = new ArrayList<>();
  private int gold;
  private int predicted;
  private int matched;
  private int whole;

  /**
   * Compares a sentence.
   *
   * @param figures what was found in the text of {@link GoldSentence#text()}
   */
  public void add(GoldSentence sentence, List<TroopFigure> figures) {
    List<TroopFigure> own = new ArrayList<>();
    for (TroopFigure figure : figures) {
      if (figure.span().start() >= sentence.offset()) {
        own.add(figure);
      }
    }
    gold += sentence.figures().size();
    predicted += own.size();
    List<Span> numbers = sentence.numbers();
    for (int i = 0; i < numbers.size(); i++) {
      GoldFigure label = sentence.figures().get(i);
      TroopFigure figure = take(own, numbers.get(i), sentence.offset());
      if (figure == null) {
        differences.add(new Difference(sentence, label, null, List.of()));
      } else {
        compare(sentence, label, figure);
      }
    }
    own.forEach(f -> differences.add(new Difference(sentence, null, f, List.of())));
  }

  private static TroopFigure take(List<TroopFigure> figures, Span number, int offset) {
    for (TroopFigure figure : figures) {
      int start = figure.span().start() - offset;
      int end = figure.span().end() - offset;
      if (Math.max(start, number.start()) < Math.min(end, number.end())) {
        figures.remove(figure);
        return figure;
      }
    }
    return null;
  }

  private void compare(GoldSentence sentence, GoldFigure label, TroopFigure figure) {
    matched++;
    List<Score> wrong = new ArrayList<>();
    for (Score score : Score.values()) {
      if (isRight(score, label, figure)) {
        right.merge(score, 1, Integer::sum);
      } else {
        wrong.add(score);
      }
    }
    boolean timeOnly = wrong.isEmpty() || wrong.equals(List.of(Score.TIME));
    whole += timeOnly ? 1 : 0;
    if (!wrong.isEmpty()) {
      differences.add(new Difference(sentence, label, figure, List.copyOf(wrong)));
    }
  }

  private boolean isRight(Score score, GoldFigure label, TroopFigure figure) {
    return switch (score) {
      case VALUE ->
          Objects.equals(label.low(), figure.low())
              && Objects.equals(label.best(), figure.best())
              && Objects.equals(label.high(), figure.high())
              && label.bound().equals(figure.bound().label());
      case KIND -> label.kind().equals(figure.kind().label());
      case STATUS -> label.status().equals(figure.status().label());
      case TIME -> label.time().equals(figure.time().label());
      case FORCE -> isName(label.force(), figure.force());
      case PLACE -> isName(label.place(), figure.place());
    };
  }

  private boolean isName(String label, Entity found) {
    return NameFolding.isNear(names.fold(label), names.fold(found == null ? null : found.name()));
  }

  /** The number of labelled figures. */
  public int gold() {
    return gold;
  }

  /** The number of figures that were found in labelled sentences. */
  public int predicted() {
    return predicted;
  }

  /** The number of labels that a figure matches. */
  public int matched() {
    return matched;
  }

  /** The share of found figures that are labelled; 0 if none was found. */
  public double precision() {
    return share(matched, predicted);
  }

  /** The share of labelled figures that were found; 0 if there is none. */
  public double recall() {
    return share(matched, gold);
  }

  /** The harmonic mean of precision and recall (van Rijsbergen 1979); 0 if both are. */
  public double f1() {
    return f1(matched);
  }

  /** The share of matched figures with a field right; 0 if none matched. */
  public double share(Score score) {
    return share(right.getOrDefault(score, 0), matched);
  }

  /** F1 where a match counts only if all fields but time are right. */
  public double tupleF1() {
    return f1(whole);
  }

  /** What differs, in order of the sentences. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  private double f1(int hits) {
    double precision = share(hits, predicted);
    double recall = share(hits, gold);
    return hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
