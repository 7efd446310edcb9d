package dev.muster.figure;

import dev.muster.date.DateMention;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.figure.FigureWords.Verb;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * One sentence with what was found in it so far, for the rules to look at from any token. Numbers
 * of tokens are those of the passage.
 */
final class SentenceView {
  /** The most tokens of a noun for forces that is looked for from its end. */
  private static final int LONGEST_NOUN = 3;

  private final Tokens tokens;
  private final Sentence sentence;
  private final FigureWords words;
  private final List<EntityMention> mentions;
  private final EntityMention[] outermost;
  private final EntityMention[] innermost;
  private final DateMention[] dates;
  private Clauses clauses;
  private Boolean titled;

  /**
   * @param mentions those of the sentence, in order, an outer one before its inner ones
   * @param dates those of the sentence
   */
  SentenceView(
      Tokens tokens,
      Sentence sentence,
      FigureWords words,
      List<EntityMention> mentions,
      List<DateMention> dates) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.words = words;
    this.mentions = mentions;
    this.outermost = new EntityMention[sentence.length()];
    this.innermost = new EntityMention[sentence.length()];
    this.dates = new DateMention[sentence.length()];
    for (EntityMention mention : mentions) {
      for (int i = mention.firstToken(); i < mention.endToken(); i++) {
        int at = i - sentence.firstToken();
        outermost[at] = outermost[at] == null ? mention : outermost[at];
        innermost[at] = mention;
      }
    }
    for (DateMention date : dates) {
      EntityMention named = mention(date.firstToken());
      if (named != null && named.entity().type() == EntityType.PERSON) {
        continue;
      }
      for (int i = date.firstToken(); i < date.endToken(); i++) {
        this.dates[i - sentence.firstToken()] = date;
      }
    }
  }

  Tokens tokens() {
    return tokens;
  }

  Sentence sentence() {
    return sentence;
  }

  List<EntityMention> mentions() {
    return mentions;
  }

  int first() {
    return sentence.firstToken();
  }

  int end() {
    return sentence.endToken();
  }

  boolean holds(int token) {
    return sentence.holds(token);
  }

  /** The outermost mention that holds a token; null if none does or it is outside the sentence. */
  EntityMention mention(int token) {
    return holds(token) ? outermost[token - first()] : null;
  }

  /** The innermost mention that holds a token. */
  EntityMention innerMention(int token) {
    return holds(token) ? innermost[token - first()] : null;
  }

  /** The expression of time that holds a token; null if none does. */
  DateMention date(int token) {
    return holds(token) ? dates[token - first()] : null;
  }

  /** Whether a token is a certain word, in any case. */
  boolean is(int token, String word) {
    return holds(token)
        && tokens.length(token) == word.length()
        && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
  }

  /** Its verbs and the classes of its words, found when first asked for. */
  Clauses clauses() {
    if (clauses == null) {
      clauses = new Clauses(this);
    }
    return clauses;
  }

  /** A token in small letters; empty outside the sentence. */
  String lower(int token) {
    return holds(token) ? tokens.text(token).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether common words have capitals here too, as in headlines and old wire copy. */
  boolean capitalsAreCommon() {
    if (titled == null) {
      int small = 0;
      int words = 0;
      for (int i = first(); i < end(); i++) {
        if (tokens.shape(i).isWord() && tokens.length(i) > 3) {
          words++;
          small += tokens.shape(i) == Shape.LOWER ? 1 : 0;
        }
      }
      titled = small * 4 < words;
    }
    return titled;
  }

  /** The status that a noun for an event tells; null if none starts at a token. */
  Status event(int token) {
    PhraseMap.Match<Status> noun =
        holds(token) ? words.eventNouns.longest(tokens, token, end()) : null;
    return noun == null ? null : noun.value();
  }

  /** Whether a noun of two words or more starts at a token that counts no forces. */
  boolean isCompound(int token) {
    PhraseMap.Match<Refusal> noun = otherNoun(token);
    return noun != null && noun.endToken() > token + 1;
  }

  /** Whether a noun for a formation starts at a token. */
  boolean isFormation(int token) {
    PhraseMap.Match<CountedNoun> noun = countedNoun(token);
    return noun != null && noun.value().kind() == ForceKind.FORMATION;
  }

  /**
   * Whether a word for a service, as {@code navy}, stands at a token or, of two words, ends there.
   */
  boolean isService(int token) {
    return is(token, WordRole.SERVICE) || is(token + 1, WordRole.SERVICE);
  }

  /** Whether a noun for rebels, militants or the like starts at a token. */
  boolean isFighters(int token) {
    PhraseMap.Match<CountedNoun> noun = countedNoun(token);
    return noun != null && noun.value().isPeople() && noun.value().kind() == ForceKind.ARMED_GROUP;
  }

  /**
   * What an adjective that starts at a token says of the kind of forces; null if it says nothing.
   */
  ForceKind forceAdjective(int token) {
    PhraseMap.Match<ForceKind> adjective =
        holds(token) ? words.adjectives.longest(tokens, token, end()) : null;
    return adjective == null ? null : adjective.value();
  }

  /** Whether a token's word has a role in the rules. */
  boolean is(int token, WordRole role) {
    return holds(token) && words.hasRole(tokens.word(token)) && words.is(lower(token), role);
  }

  /** Whether the verb of a group has a role in the rules. */
  boolean is(VerbGroup group, VerbRole role) {
    return words.is(group, role);
  }

  /** The noun for forces that starts at a token; null if none does or it is outside. */
  PhraseMap.Match<CountedNoun> countedNoun(int token) {
    return holds(token) ? words.countedNouns.longest(tokens, token, end()) : null;
  }

  /** The noun for anything else that is counted that starts at a token; null as above. */
  PhraseMap.Match<Refusal> otherNoun(int token) {
    return holds(token) ? words.otherNouns.longest(tokens, token, end()) : null;
  }

  /** Whether a noun for forces starts at a token. */
  boolean isCountedNoun(int token) {
    return countedNoun(token) != null;
  }

  /** The noun for forces that ends right before a token; null if none does. */
  PhraseMap.Match<CountedNoun> countedNounBefore(int token) {
    int first = Math.max(first(), token - LONGEST_NOUN);
    return words.countedNouns.longestEndingAt(tokens, first, token);
  }

  /** Whether a noun of a table starts at a token, be it for forces or for anything else. */
  boolean isKnownNoun(int token) {
    return countedNoun(token) != null || otherNoun(token) != null;
  }

  /** Whether a noun for several of a force starts at a token. */
  boolean isPlural(int token) {
    PhraseMap.Match<CountedNoun> noun = countedNoun(token);
    return noun != null && !noun.value().singular();
  }

  /** Whether a token is a point of the compass. */
  boolean isCompass(int token) {
    return holds(token) && words.bearings.isCompass(tokens, token);
  }

  /** Where the bearing starts that ends right before a token ({@code 25 km north of}); else -1. */
  int bearingBefore(int token) {
    return words.bearings.firstBefore(tokens, first(), token);
  }

  /** Whether a hyphen stands at a token that joins it to what is before. */
  boolean isHyphen(int token) {
    return holds(token) && PhraseMap.isHyphen(tokens, token) && !tokens.hasSpaceBefore(token);
  }

  /** Whether a token alone is a noun for several of a force: {@code police}, {@code personnel}. */
  boolean isPluralNoun(int token) {
    PhraseMap.Match<CountedNoun> noun =
        holds(token) ? words.countedNouns.longest(tokens, token, token + 1) : null;
    return noun != null && !noun.value().singular();
  }

  /**
   * The class of a word of grammar; null if the token is none, a name's, or outside the sentence.
   */
  String grammar(int token) {
    boolean name = holds(token) && mention(token) != null && tokens.shape(token).isCapital();
    return holds(token) && !name ? words.grammar(tokens.word(token)) : null;
  }

  /** The token after what bounds a number that follows it: {@code at least}, {@code another}. */
  int afterModifier(int token) {
    PhraseMap.Match<FigureWords.Modifier> match =
        holds(token) ? words.before.longest(tokens, token, end()) : null;
    boolean bounds = match != null && (match.value().bound() != null || is(token, "another"));
    return bounds ? match.endToken() : token;
  }

  boolean isPreposition(int token) {
    return "preposition".equals(grammar(token));
  }

  boolean isDeterminer(int token) {
    return "determiner".equals(grammar(token));
  }

  boolean isAuxiliary(int token) {
    return "auxiliary".equals(grammar(token));
  }

  boolean isConjunction(int token) {
    return "conjunction".equals(grammar(token));
  }

  /** The verb that a token is a form of; null if it is none or outside the sentence. */
  Verb verb(int token) {
    return holds(token) && tokens.shape(token).isWord() ? words.verb(tokens.word(token)) : null;
  }

  /** Whether a token is a mark that parts clauses: a comma, dash, colon, bracket or quote. */
  boolean isMark(int token) {
    return holds(token) && tokens.shape(token) == Shape.MARK && !isHyphen(token);
  }

  /** Whether a token is the clitic of a possessive. */
  boolean isPossessive(int token) {
    return holds(token)
        && tokens.length(token) <= 2
        && dev.muster.text.Folding.isApostrophe(tokens.first(token))
        && !tokens.hasSpaceBefore(token);
  }
}
