package dev.muster.text;

import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text's tokens into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark with the closing quotes and
 * brackets after it, unless the next word starts small; at a line's end, unless the text is wrapped
 * to a width (then at a blank line); never inside an abbreviation before a name or number. Where a
 * period may be either, as after {@code U.S.}, the sentence ends if the next word is one that no
 * name starts with ({@code The}). Immutable; may be shared.
 */
public final class SentenceDetector {
  private static final String CLOSING = ")]}\"'\u201D\u2019\u00BB";
  private static final String OPENING = "([{\"'\u201C\u2018\u00AB";
  private static final String JOINING = ",;:)]}";

  private final Abbreviations abbreviations;
  private final WordSet starters;

  /**
   * @param tokenizer the one that makes the tokens
   * @param vocabulary the tokenizer's; words are added to it
   */
  public SentenceDetector(Tokenizer tokenizer, Vocabulary vocabulary) {
    this.abbreviations = tokenizer.abbreviations();
    this.starters = new WordSet();
    for (TsvRow row : TsvTable.resource("words/function_words.tsv")) {
      starters.add(vocabulary.intern(row.required("word")));
    }
  }

  /** The sentences, in order; together they hold each token once. */
  public List<Sentence> detect(Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    Habits habits = Habits.of(tokens);
    char[] buffer = Vocabulary.buffer();
    int first = 0;
    for (int token = 0; token < tokens.size(); token++) {
      int last = endsWith(tokens, first, token, habits, buffer);
      if (last >= 0) {
        Span span = new Span(tokens.start(first), tokens.end(last));
        sentences.add(new Sentence(sentences.size(), first, last + 1, span));
        first = last + 1;
        token = last;
      }
    }
    return sentences;
  }

  /**
   * How one text is written.
   *
   * @param wrapped lines are broken by width: many a line goes on with a small letter
   * @param small most sentences start with a small letter
   */
  private record Habits(boolean wrapped, boolean small) {
    static Habits of(Tokens tokens) {
      int lines = 0;
      int continued = 0;
      int stops = 0;
      int smallStarts = 0;
      for (int i = 1; i < tokens.size(); i++) {
        boolean small = tokens.shape(i) == Shape.LOWER;
        boolean afterStop = isStop(tokens, i - 1);
        if (tokens.startsLine(i) && !tokens.startsParagraph(i)) {
          lines++;
          continued += small && !afterStop ? 1 : 0;
        }
        if (afterStop && tokens.hasSpaceBefore(i) && tokens.shape(i).isWord()) {
          stops++;
          smallStarts += small ? 1 : 0;
        }
      }
      boolean wrapped = lines >= 3 && continued * 10 >= lines * 3;
      return new Habits(wrapped, stops >= 3 && smallStarts * 2 > stops);
    }
  }

  /**
   * The last token of the sentence that ends at a token, closing marks included; -1 if none does.
   */
  private int endsWith(Tokens tokens, int first, int token, Habits habits, char[] buffer) {
    boolean stop = isStop(tokens, token);
    boolean abbreviated = !stop && tokens.isAbbreviated(token);
    int last = stop ? closed(tokens, token) : token;
    int next = last + 1;
    if (next >= tokens.size()) {
      return next == tokens.size() ? last : -1;
    }
    if (tokens.startsLine(next)) {
      return endsLine(tokens, next, habits, stop) ? last : -1;
    }
    if (stop) {
      return endsAtStop(tokens, first, token, next, habits) ? last : -1;
    }
    return abbreviated && token > first && endsAtAbbreviation(tokens, token, next, buffer)
        ? last
        : -1;
  }

  private static boolean isStop(Tokens tokens, int token) {
    if (tokens.shape(token) != Shape.MARK) {
      return false;
    }
    char c = tokens.first(token);
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
  }

  /** The last of the closing marks and reference numbers that stand right after a stop. */
  private static int closed(Tokens tokens, int stop) {
    int last = stop;
    while (last + 1 < tokens.size() && !tokens.hasSpaceBefore(last + 1)) {
      if (isMarkIn(tokens, last + 1, CLOSING) || isStop(tokens, last + 1)) {
        last++;
      } else if (isReference(tokens, last + 1)) {
        last += 3;
      } else if (isNoteNumber(tokens, last + 1)) {
        last++;
      } else {
        break;
      }
    }
    return last;
  }

  /** {@code [12]}, as encyclopaedias refer to their notes. */
  private static boolean isReference(Tokens tokens, int token) {
    return token + 2 < tokens.size()
        && tokens.is(token, '[')
        && tokens.shape(token + 1) == Shape.NUMBER
        && tokens.is(token + 2, ']');
  }

  /** The raised number of a note, which plain text puts right after the stop. */
  private static boolean isNoteNumber(Tokens tokens, int token) {
    return tokens.shape(token) == Shape.NUMBER
        && tokens.length(token) <= 3
        && token + 1 < tokens.size()
        && tokens.hasSpaceBefore(token + 1)
        && tokens.shape(token + 1).isCapital();
  }

  private static boolean isMarkIn(Tokens tokens, int token, String marks) {
    return tokens.shape(token) == Shape.MARK
        && tokens.length(token) == 1
        && marks.indexOf(tokens.first(token)) >= 0;
  }

  private static boolean endsLine(Tokens tokens, int next, Habits habits, boolean stop) {
    if (tokens.startsParagraph(next)) {
      return true;
    }
    boolean goesOn = tokens.shape(next) == Shape.LOWER;
    return stop ? !goesOn || habits.small() : !habits.wrapped() && !goesOn;
  }

  private static boolean endsAtStop(Tokens tokens, int first, int token, int next, Habits habits) {
    if (isListMarker(tokens, first, token) || isMarkIn(tokens, next, JOINING)) {
      return false;
    }
    boolean ellipsis = isEllipsis(tokens, token);
    if (ellipsis && !tokens.shape(next).isCapital()) {
      return false;
    }
    int word = isMarkIn(tokens, next, OPENING) && next + 1 < tokens.size() ? next + 1 : next;
    if (tokens.shape(word) == Shape.LOWER) {
      return habits.small() && tokens.hasSpaceBefore(next);
    }
    return tokens.hasSpaceBefore(next) || tokens.shape(word).isCapital();
  }

  /** A run of periods, with or without blanks between them. */
  private static boolean isEllipsis(Tokens tokens, int token) {
    if (tokens.first(token) == '\u2026' || tokens.first(token) == '.' && tokens.length(token) > 1) {
      return true;
    }
    return tokens.is(token, '.')
        && (token > 0 && tokens.is(token - 1, '.')
            || token + 1 < tokens.size() && tokens.is(token + 1, '.'));
  }

  /** {@code 1.} or {@code b.} at the start of a line, perhaps after a bullet. */
  private static boolean isListMarker(Tokens tokens, int first, int token) {
    int marker = tokens.shape(first) == Shape.MARK ? first + 1 : first;
    return token == marker + 1
        && tokens.startsLine(first)
        && tokens.length(marker) <= 3
        && (tokens.shape(marker) == Shape.NUMBER || tokens.length(marker) == 1);
  }

  private boolean endsAtAbbreviation(Tokens tokens, int token, int next, char[] buffer) {
    if (!tokens.hasSpaceBefore(next)) {
      return false;
    }
    Abbreviations.Kind kind =
        abbreviations.kind(tokens.text(), tokens.start(token), tokens.end(token), buffer);
    boolean mayEnd =
        kind == null || kind == Abbreviations.Kind.FINAL || kind == Abbreviations.Kind.MONTH;
    int word = isMarkIn(tokens, next, OPENING) && next + 1 < tokens.size() ? next + 1 : next;
    return mayEnd && tokens.shape(word).isCapital() && starters.contains(tokens.word(word));
  }
}
