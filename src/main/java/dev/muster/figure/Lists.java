package dev.muster.figure;

import dev.muster.figure.VerbGroup.Form;

/** Tells lists of counted phrases and nouns apart from clauses. */
final class Lists {
  /** The most tokens of a list of nouns before its verb. */
  private static final int LONGEST = 15;

  private Lists() {}

  /** Where the verb of a list stands: {@code troops, police and secret agents have}; or -1. */
  static int verbAfter(SentenceView view, int comma) {
    Clauses clauses = view.clauses();
    boolean and = false;
    for (int i = comma + 1; i < comma + LONGEST; i++) {
      VerbGroup verb = clauses.groupAt(i);
      if (verb != null) {
        return and && verb.form() == Form.FINITE ? i : -1;
      }
      WordClass word = clauses.at(i);
      and |= word == WordClass.COORDINATOR;
      boolean item =
          word == WordClass.NOUN
              || word == WordClass.NAME
              || word == WordClass.ATTRIBUTE
              || word == WordClass.DETERMINER
              || word == WordClass.NUMBER
              || view.is(i, "one")
              || word == WordClass.MARK
              || view.is(i, "of")
              || word == WordClass.COMMA
              || word == WordClass.COORDINATOR;
      if (!item) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the next item of a list of numbers starts at a token. */
  static boolean isItem(SentenceView view, int token) {
    Clauses clauses = view.clauses();
    int item = clauses.at(token) == WordClass.COORDINATOR ? token + 1 : token;
    WordClass next = clauses.at(item + 1);
    boolean one = view.is(item, "one") && next != null && next.isInPhrase();
    boolean number = clauses.at(item) == WordClass.NUMBER || one;
    return number && clauses.groupAt(item + 1) == null && view.date(item) == null;
  }

  /** A dash or colon between a sum and its parts: {@code 12 people -- 11 soldiers and a child}. */
  static boolean isBreakdown(SentenceView view, int stop) {
    Clauses clauses = view.clauses();
    VerbGroup toll = view.is(stop, ":") ? clauses.groupAt(stop - 1) : null;
    boolean killed = toll != null && toll.isToll();
    boolean noun = clauses.at(stop - 1) == WordClass.NOUN;
    if (view.is(stop, ".") || view.is(stop, ";") || !killed && !noun) {
      return false;
    }
    for (int i = stop - 2; i >= Math.max(view.first(), stop - 5); i--) {
      if (clauses.at(i) == WordClass.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
