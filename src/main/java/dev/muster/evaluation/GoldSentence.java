package dev.muster.evaluation;

import dev.muster.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled sentence.
 *
 * @param id unique in its file
 * @param corpus where it comes from; may be null
 * @param date the day of publication as ISO date; null if unknown
 * @param title the article's headline; null if none
 * @param before what stands before it in the article; empty if nothing
 * @param sentence the sentence
 * @param figures its troop figures, in order of appearance
 */
public record GoldSentence(
    String id,
    String corpus,
    String date,
    String title,
    String before,
    String sentence,
    List<GoldFigure> figures) {
  /** Where the sentence starts in the text of {@link #text()}. */
  public int offset() {
    return before.length() + 1;
  }

  /** The text of the article that the sentence makes: what stands before it, then the sentence. */
  public String text() {
    return before + "\n" + sentence;
  }

  /** Where each figure's number stands in the sentence, found by way of its quote. */
  List<Span> numbers() {
    List<Span> spans = new ArrayList<>(figures.size());
    int from = 0;
    for (GoldFigure figure : figures) {
      int quote = find(figure.quote(), from);
      int inside = figure.quote().indexOf(figure.number());
      int start = quote >= 0 && inside >= 0 ? quote + inside : find(figure.number(), from);
      spans.add(new Span(start, start + figure.number().length()));
      from = Math.max(from, quote);
    }
    return spans;
  }

  private int find(String part, int from) {
    int at = sentence.indexOf(part, from);
    return at < 0 ? sentence.indexOf(part) : at;
  }
}
