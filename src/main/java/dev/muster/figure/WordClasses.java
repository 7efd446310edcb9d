package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
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
  private final VerbClasses verbs;

  private WordClasses(SentenceView view) {
    this.view = view;
    this.tokens = view.tokens();
    this.classes = new WordClass[view.end() - view.first()];
    this.verbs = new VerbClasses(view, this);
  }

  /** The classes of a sentence's words, by their number in the sentence. */
  static WordClass[] of(SentenceView view) {
    WordClasses words = new WordClasses(view);
    for (int i = view.first(); i < view.end(); i++) {
      words.classes[i - view.first()] = words.classify(i);
    }
    return words.classes;
  }

  /** The class of a token that was classified already; null outside the sentence. */
  WordClass at(int token) {
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
      return verbs.of(i, verb);
    }
    if (verbs.isRegularPast(i)) {
      return verbs.past(i);
    }
    return tokens.length(i) > 3 && tokens.endsWith(i, "ly") ? WordClass.ADVERB : WordClass.NOUN;
  }

  /** Whether a token is part of a name, or the noun after one: {@code Shabwa Governorate}. */
  private boolean isNamed(int i) {
    EntityMention mention = view.mention(i);
    if (mention != null) {
      return tokens.shape(i).isCapital() || mention.endToken() > i + 1;
    }
    EntityMention before = view.mention(i - 1);
    return before != null
        && before.entity().type() == EntityType.PLACE
        && tokens.shape(i).isCapital()
        && (Locatives.isPlaceNoun(view, i) || view.is(i, WordRole.PLACE_OF));
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
        && ("adverb".equals(view.grammar(next)) || tokens.endsWith(next, "ly"))) {
      next++;
    }
    if (view.is(next, "be") || view.is(next, "have") || view.is(next, "do")) {
      return true;
    }
    Verb verb = view.mention(next) == null ? view.verb(next) : null;
    return verb != null && (verb.isBase() || verb.lemma().equals(view.lower(next)));
  }
}
