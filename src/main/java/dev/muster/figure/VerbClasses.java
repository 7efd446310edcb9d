package dev.muster.figure;

import dev.muster.figure.FigureWords.Verb;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;

/**
 * Tells the class of words that may be verbs, by the words beside them: {@code attacks} of a
 * clause, or of a noun phrase; {@code wounded} that tells, or that describes.
 */
final class VerbClasses {
  private final SentenceView view;
  private final Tokens tokens;
  private final WordClasses words;

  /**
   * @param words the classes of the sentence's words so far, from left to right
   */
  VerbClasses(SentenceView view, WordClasses words) {
    this.view = view;
    this.tokens = view.tokens();
    this.words = words;
  }

  /** The class of a form of a verb. */
  WordClass of(int i, Verb verb) {
    if (tokens.shape(i).isCapital() && !view.capitalsAreCommon() && i > view.first()) {
      return WordClass.NOUN;
    }
    return switch (verb.form()) {
      case "adjective" -> adjective(i);
      case "ing" -> ing(i);
      case "past", "participle" -> past(i);
      default -> present(i, verb);
    };
  }

  /** {@code were missing}, {@code reported dead early today}, {@code missing soldiers}. */
  private WordClass adjective(int i) {
    boolean person = view.isCountedNoun(i) && !view.isCountedNoun(i + 1);
    int article = i - 1;
    while (words.at(article) == WordClass.NAME || words.at(article) == WordClass.ATTRIBUTE) {
      article--;
    }
    if (person && words.at(article) == WordClass.DETERMINER) {
      return WordClass.NOUN;
    }
    boolean told = words.at(i - 1) == WordClass.VERB && !view.isCountedNoun(i + 1);
    return isNounNext(i) && !told ? WordClass.ATTRIBUTE : WordClass.PREDICATIVE;
  }

  /** A word in -ed that no table knows is taken for a regular verb's past form. */
  boolean isRegularPast(int i) {
    boolean common = tokens.shape(i) == Shape.LOWER || view.capitalsAreCommon();
    return common && tokens.length(i) > 4 && view.lower(i).endsWith("ed") && !view.isCountedNoun(i);
  }

  /** The class of a past form: of a clause, or of the noun after it. */
  WordClass past(int i) {
    WordClass before = words.at(i - 1);
    boolean hyphened = before == WordClass.MARK && words.at(i - 2) != WordClass.MARK;
    boolean inPhrase =
        before == WordClass.DETERMINER
            || before == WordClass.ADVERB && words.at(i - 2) == WordClass.DETERMINER
            || before == WordClass.NUMBER
            || before == WordClass.ATTRIBUTE
            || before == WordClass.POSSESSIVE
            || before == WordClass.PREPOSITION
            || hyphened && view.isHyphen(i - 1);
    return inPhrase && isNounNext(i) ? WordClass.ATTRIBUTE : WordClass.VERB;
  }

  private WordClass ing(int i) {
    WordClass before = words.at(i - 1);
    if (before == WordClass.DETERMINER
        || before == WordClass.POSSESSIVE
        || before == WordClass.ATTRIBUTE
        || before == WordClass.NUMBER
        || before == WordClass.MARK && words.at(i - 2) == WordClass.NOUN) {
      return isNounNext(i) ? WordClass.ATTRIBUTE : WordClass.NOUN;
    }
    Verb next = view.verb(i + 1);
    boolean kills = next != null && next.form().equals("present") && isToll(next);
    if (before == WordClass.NOUN && kills && isCount(i + 2)) {
      return WordClass.NOUN; // a motorcycle bombing kills three
    }
    return view.isCompound(i) ? WordClass.ATTRIBUTE : WordClass.VERB;
  }

  private boolean isNounNext(int i) {
    int next = i + 1;
    if (!view.holds(next) || !tokens.shape(next).isWord() || view.grammar(next) != null) {
      return false;
    }
    Verb verb = view.verb(next);
    boolean plainVerb = verb != null && !verb.isBase() && !verb.form().equals("present");
    plainVerb |= verb != null && verb.form().equals("present") && isToll(verb); // bombing kills
    return !plainVerb && view.date(next) == null || view.isCountedNoun(next);
  }

  /** A base or -s form, which is as often a noun. */
  private WordClass present(int i, Verb verb) {
    WordClass before = words.at(i - 1);
    int at = before == WordClass.ADVERB ? i - 2 : i - 1;
    WordClass subject = words.at(at);
    if (subject == WordClass.TO || subject == WordClass.AUXILIARY || isHelped(i)) {
      return WordClass.VERB;
    }
    if (subject == null
        || subject == WordClass.DETERMINER
        || subject == WordClass.POSSESSIVE
        || subject == WordClass.ATTRIBUTE
        || subject == WordClass.PREPOSITION
        || subject == WordClass.STOP
        || subject == WordClass.MARK) {
      return WordClass.NOUN;
    }
    boolean one = view.is(at, "one") && verb.isBase(); // one man, but one remains
    if (subject == WordClass.PRONOUN && !one || subject == WordClass.RELATIVE) {
      return WordClass.VERB;
    }
    boolean singular = verb.form().equals("present");
    if (singular && isOfSeveral(at)) {
      return WordClass.NOUN;
    }
    if (subject == WordClass.COORDINATOR) {
      boolean second = isAfterVerb(i - 1) && isObjectNext(i);
      return second || isCountNext(i) ? WordClass.VERB : WordClass.NOUN;
    }
    if (isVerbNext(i)) {
      return WordClass.NOUN;
    }
    boolean plural =
        subject == WordClass.NOUN
            && (tokens.last(at) == 's' || view.isPluralNoun(at))
            && !view.is(at, "man"); // plural only as in a 30-man patrol
    if (subject == WordClass.NAME || subject == WordClass.NOUN || subject == WordClass.COMMA) {
      boolean agrees = subject == WordClass.NAME || verb.isInvariant() || singular != plural;
      boolean dies = // six people, including three soldiers, die
          subject == WordClass.COMMA
              && verb.isBase()
              && verb.subject() != null
              && verb.subject().isToll();
      boolean alone = plural && verb.subject() != null;
      return dies || agrees && (alone || isObjectNext(i) || isJoinedNext(i)) || isCountNext(i)
          ? WordClass.VERB
          : WordClass.NOUN;
    }
    return WordClass.NOUN;
  }

  /** {@code three separate FARC attacks}: a number of several before a name. */
  private boolean isOfSeveral(int name) {
    int i = name;
    while (words.at(i) == WordClass.NAME || words.at(i) == WordClass.ATTRIBUTE) {
      i--;
    }
    boolean one = view.is(i, "one") || view.is(i, "1");
    return i < name && words.at(i) == WordClass.NUMBER && !one && view.date(i) == null;
  }

  /** {@code helped evacuate}: an infinitive without its particle. */
  private boolean isHelped(int i) {
    Verb helps = words.at(i - 1) == WordClass.VERB ? view.verb(i - 1) : null;
    return helps != null && helps.lemma().equals("help");
  }

  /** {@code an attack by militants kills two soldiers}: no noun has a count or article after it. */
  private boolean isCountNext(int i) {
    return isCount(i + 1) && view.verb(i).object() != null;
  }

  /** Whether a count or an article stands at a token: {@code at least 12}, {@code a}. */
  private boolean isCount(int token) {
    int next = view.afterModifier(token);
    Shape shape = view.holds(next) ? tokens.shape(next) : null;
    boolean article = view.is(next, "a") || view.is(next, "an");
    boolean number = shape == Shape.NUMBER || "number".equals(view.grammar(next));
    return (article || number) && view.date(next) == null;
  }

  /** {@code forces kill and injure eight gunmen}: two verbs of one form that tell tolls. */
  private boolean isJoinedNext(int i) {
    Verb verb = view.verb(i);
    Verb second = view.is(i + 1, "and") || view.is(i + 1, "or") ? view.verb(i + 2) : null;
    return second != null && second.form().equals(verb.form()) && isToll(verb) && isToll(second);
  }

  private static boolean isToll(Verb verb) {
    return verb.object() != null && verb.object().isToll();
  }

  /** Whether a verb stands a few words before, so that {@code and} may join a second one. */
  private boolean isAfterVerb(int and) {
    for (int i = and - 1; i >= Math.max(view.first(), and - 8); i--) {
      if (words.at(i) == WordClass.VERB) {
        return true;
      }
      if (words.at(i) == WordClass.STOP) {
        return false;
      }
    }
    return false;
  }

  private boolean isObjectNext(int i) {
    int next = i + 1;
    if (!view.holds(next)) {
      return false;
    }
    Shape shape = tokens.shape(next);
    String grammar = view.grammar(next);
    if (grammar != null) {
      return !grammar.equals("auxiliary") && !view.is(next, "of") && !view.is(next, "and");
    }
    return shape == Shape.NUMBER
        || shape == Shape.ALPHANUMERIC
        || shape.isWord() && !isVerbNext(i)
        || "'\"\u2018\u201C".indexOf(tokens.first(next)) >= 0;
  }

  private boolean isVerbNext(int i) {
    int next = i + 1;
    if (!view.holds(next) || view.mention(next) != null) {
      return false;
    }
    Verb verb = view.verb(next);
    boolean past = verb != null && (verb.form().equals("past") || verb.form().equals("participle"));
    boolean kills =
        verb != null
            && verb.form().equals("present")
            && verb.object() != null
            && verb.object().isToll();
    return view.isAuxiliary(next) || past || kills || isPluralsVerb(i, next);
  }

  /** {@code rebels kill 14}: a plural before a verb with its object, and no verb itself. */
  private boolean isPluralsVerb(int noun, int next) {
    Verb verb = view.verb(next);
    Verb itself = view.verb(noun);
    boolean acts = verb != null && verb.isBase() && verb.object() != null;
    boolean plural = itself != null && itself.form().equals("present");
    int count = view.afterModifier(next + 1);
    boolean object =
        view.holds(count)
            && (tokens.shape(count) == Shape.NUMBER
                || "number".equals(view.grammar(count))
                || view.isDeterminer(count));
    return acts && plural && object;
  }
}
