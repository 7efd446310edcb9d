package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.figure.FigureWords.Verb;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.Set;

/**
 * Tells the class of each word of a sentence from left to right, by tables and by its neighbours.
 *
 * <p>Not a general tagger: where a word may be a verb or a noun, it asks what the rules of status
 * have to know, which is whether a clause has its verb there.
 */
final class WordClasses {
  private static final Set<String> POSSESSIVES =
      Set.of("its", "their", "our", "his", "her", "my", "your");
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that", "whose");
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "since", "until", "till", "as");
  private static final Set<String> COORDINATORS = Set.of("and", "or", "nor");
  private static final Set<String> LINKS = Set.of("so", "then", "yet", "though", "than");

  private final SentenceView view;
  private final Tokens tokens;
  private final WordClass[] classes;

  private WordClasses(SentenceView view) {
    this.view = view;
    this.tokens = view.tokens();
    this.classes = new WordClass[view.end() - view.first()];
  }

  /** The classes of a sentence's words, by their number in the sentence. */
  static WordClass[] of(SentenceView view) {
    WordClasses words = new WordClasses(view);
    for (int i = view.first(); i < view.end(); i++) {
      words.classes[i - view.first()] = words.classify(i);
    }
    return words.classes;
  }

  private WordClass at(int token) {
    return token < view.first() || token >= view.end() ? null : classes[token - view.first()];
  }

  private WordClass classify(int i) {
    Shape shape = tokens.shape(i);
    if (view.isPossessive(i)) {
      return WordClass.POSSESSIVE;
    }
    if (shape == Shape.MARK) {
      return mark(i);
    }
    if (shape == Shape.NUMBER || shape == Shape.ALPHANUMERIC) {
      return WordClass.NUMBER;
    }
    if (isNamed(i)) {
      return WordClass.NAME;
    }
    if (view.date(i) != null) {
      return WordClass.NOUN;
    }
    String grammar = view.grammar(i);
    if (grammar != null) {
      return grammatical(i, grammar);
    }
    Verb verb = view.verb(i);
    if (verb != null) {
      return verb(i, verb);
    }
    if (isRegularPast(i)) {
      return past(i);
    }
    return tokens.length(i) > 3 && view.lower(i).endsWith("ly") ? WordClass.ADVERB : WordClass.NOUN;
  }

  private boolean isNamed(int i) {
    EntityMention mention = view.mention(i);
    return mention != null && (tokens.shape(i).isCapital() || mention.endToken() > i + 1);
  }

  private WordClass mark(int i) {
    if (PhraseMap.isHyphen(tokens, i) && !tokens.hasSpaceBefore(i)) {
      return WordClass.MARK;
    }
    return switch (tokens.first(i)) {
      case ',' -> WordClass.COMMA;
      case ';', ':', '.', '!', '?', '-', '\u2013', '\u2014' -> WordClass.STOP;
      default -> WordClass.MARK;
    };
  }

  private WordClass grammatical(int i, String grammar) {
    String text = view.lower(i);
    if (RELATIVES.contains(text)) {
      return WordClass.RELATIVE;
    }
    if (POSSESSIVES.contains(text)) {
      return WordClass.POSSESSIVE;
    }
    if (SUBORDINATORS.contains(text)) {
      return text.equals("as") && view.is(i + 1, "of")
          ? WordClass.PREPOSITION
          : WordClass.SUBORDINATOR;
    }
    return switch (grammar) {
      case "preposition" -> text.equals("to") && isInfinitive(i) ? WordClass.TO : preposition(i);
      case "conjunction" -> {
        if (COORDINATORS.contains(text)) {
          yield WordClass.COORDINATOR;
        }
        yield LINKS.contains(text) ? WordClass.ADVERB : WordClass.SUBORDINATOR;
      }
      case "adverb" -> WordClass.ADVERB;
      case "determiner" -> WordClass.DETERMINER;
      case "pronoun" -> WordClass.PRONOUN;
      case "auxiliary" -> WordClass.AUXILIARY;
      default -> WordClass.NUMBER;
    };
  }

  /** The particle of a verb ({@code pulled out}) or a preposition. */
  private WordClass preposition(int i) {
    boolean particle =
        at(i - 1) == WordClass.VERB
            && (view.is(i, "out")
                || view.is(i, "up")
                || view.is(i, "down")
                || view.is(i, "off")
                || view.is(i, "back")
                || view.is(i, "over"));
    return particle ? WordClass.ADVERB : WordClass.PREPOSITION;
  }

  /** Whether a base form follows {@code to}. */
  private boolean isInfinitive(int to) {
    int next = to + 1;
    while (view.holds(next)
        && ("adverb".equals(view.grammar(next)) || view.lower(next).endsWith("ly"))) {
      next++;
    }
    if (view.is(next, "be") || view.is(next, "have") || view.is(next, "do")) {
      return true;
    }
    Verb verb = view.mention(next) == null ? view.verb(next) : null;
    return verb != null && (verb.isBase() || verb.lemma().equals(view.lower(next)));
  }

  private WordClass verb(int i, Verb verb) {
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

  /** {@code were missing}, {@code missing soldiers}, {@code a prisoner}. */
  private WordClass adjective(int i) {
    boolean person = view.isCountedNoun(i) && !view.isCountedNoun(i + 1);
    int article = i - 1;
    while (at(article) == WordClass.NAME || at(article) == WordClass.ATTRIBUTE) {
      article--;
    }
    if (person && at(article) == WordClass.DETERMINER) {
      return WordClass.NOUN;
    }
    return isNounNext(i) ? WordClass.ATTRIBUTE : WordClass.PREDICATIVE;
  }

  /** A word in -ed that no table knows is taken for a regular verb's past form. */
  private boolean isRegularPast(int i) {
    boolean common = tokens.shape(i) == Shape.LOWER || view.capitalsAreCommon();
    return common && tokens.length(i) > 4 && view.lower(i).endsWith("ed") && !view.isCountedNoun(i);
  }

  private WordClass past(int i) {
    WordClass before = at(i - 1);
    boolean inPhrase =
        before == WordClass.DETERMINER
            || before == WordClass.ADVERB && at(i - 2) == WordClass.DETERMINER
            || before == WordClass.NUMBER
            || before == WordClass.ATTRIBUTE
            || before == WordClass.POSSESSIVE
            || before == WordClass.PREPOSITION
            || before == WordClass.MARK && at(i - 2) == WordClass.NOUN;
    return inPhrase && isNounNext(i) ? WordClass.ATTRIBUTE : WordClass.VERB;
  }

  private WordClass ing(int i) {
    WordClass before = at(i - 1);
    if (before == WordClass.DETERMINER
        || before == WordClass.POSSESSIVE
        || before == WordClass.ATTRIBUTE
        || before == WordClass.NUMBER
        || before == WordClass.MARK && at(i - 2) == WordClass.NOUN) {
      return isNounNext(i) ? WordClass.ATTRIBUTE : WordClass.NOUN;
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
    return !plainVerb && view.date(next) == null || view.isCountedNoun(next);
  }

  /** A base or -s form, which is as often a noun. */
  private WordClass present(int i, Verb verb) {
    WordClass before = at(i - 1);
    WordClass subject = before == WordClass.ADVERB ? at(i - 2) : before;
    if (subject == WordClass.TO || subject == WordClass.AUXILIARY) {
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
    if (subject == WordClass.PRONOUN || subject == WordClass.RELATIVE) {
      return WordClass.VERB;
    }
    boolean singular = verb.form().equals("present");
    if (subject == WordClass.COORDINATOR) {
      return isAfterVerb(i - 1) && isObjectNext(i) ? WordClass.VERB : WordClass.NOUN;
    }
    if (isVerbNext(i)) {
      return WordClass.NOUN;
    }
    boolean plural =
        subject == WordClass.NOUN && (tokens.last(i - 1) == 's' || view.isPluralNoun(i - 1));
    if (subject == WordClass.NAME || subject == WordClass.NOUN || subject == WordClass.COMMA) {
      boolean agrees = subject == WordClass.NAME || verb.isInvariant() || singular != plural;
      boolean alone = plural && verb.subject() != null;
      return agrees && (alone || isObjectNext(i)) || isCountNext(i)
          ? WordClass.VERB
          : WordClass.NOUN;
    }
    return WordClass.NOUN;
  }

  /** {@code an attack by militants kills two soldiers}: no noun has a count or article after it. */
  private boolean isCountNext(int i) {
    Shape shape = view.holds(i + 1) ? tokens.shape(i + 1) : null;
    boolean article = view.is(i + 1, "a") || view.is(i + 1, "an");
    boolean number = shape == Shape.NUMBER || "number".equals(view.grammar(i + 1));
    return (article || number) && view.verb(i).object() != null && view.date(i + 1) == null;
  }

  /** Whether a verb stands a few words before, so that {@code and} may join a second one. */
  private boolean isAfterVerb(int and) {
    for (int i = and - 1; i >= Math.max(view.first(), and - 8); i--) {
      if (at(i) == WordClass.VERB) {
        return true;
      }
      if (at(i) == WordClass.STOP) {
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
    return view.isAuxiliary(next) || past || kills;
  }
}
