package dev.muster.entity;

import dev.muster.text.Bearings;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.List;
import java.util.Locale;

/**
 * Ties {@code the coalition}, {@code the country}, {@code the base}, {@code the group} and {@code
 * the president} to what the article named before, where that is plain: the last one of its kind,
 * or the only one; {@code the government} and {@code the army} to those of the country that the
 * article is about. Immutable; may be shared.
 */
final class DefiniteReferences {
  /** One word in so many that means the speakers makes a text a speech. */
  private static final int SPEECH = 100;

  private final WordSet firstPerson = new WordSet();
  private final NameWords words;
  private final PhraseMap<ReferenceNoun> nouns;
  private final CountryBodies bodies;
  private final Gazetteer gazetteer;
  private final Bearings bearings;

  DefiniteReferences(
      NameWords words,
      CountryBodies bodies,
      Gazetteer gazetteer,
      Vocabulary vocabulary,
      Tokenizer tokenizer) {
    this.words = words;
    List.of("we", "our").forEach(word -> firstPerson.add(vocabulary.intern(word)));
    this.bodies = bodies;
    this.gazetteer = gazetteer;
    this.bearings = new Bearings(vocabulary);
    this.nouns = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/definite_nouns.tsv")) {
      String noun = row.required("noun");
      boolean article = row.required("article").equals("yes");
      nouns.put(
          noun, new ReferenceNoun(row.constant("kind", ReferenceNoun.Kind.class), article, noun));
    }
  }

  /** Whether a token is one of the nouns that stand for something with an article alone. */
  boolean isNoun(Tokens tokens, int token) {
    return nouns.longest(tokens, token, token + 1) != null;
  }

  /**
   * Adds the references of one article's passages, which are read in order.
   *
   * @param country the country that the article is about; null if there is none
   */
  void find(List<Draft> drafts, Entity country) {
    boolean speech = isSpeech(drafts);
    Antecedents antecedents = new Antecedents(bearings, gazetteer, country, speech);
    for (Draft draft : drafts) {
      for (EntityMention mention : draft.mentions()) {
        antecedents.count(mention);
      }
    }
    for (Draft draft : drafts) {
      for (Sentence sentence : draft.passage().sentences()) {
        find(draft, sentence, antecedents, country);
      }
    }
  }

  /** Whether the text says we and our often: its country and its president are the speaker's. */
  private boolean isSpeech(List<Draft> drafts) {
    int all = 0;
    int own = 0;
    for (Draft draft : drafts) {
      Tokens tokens = draft.tokens();
      all += tokens.size();
      for (int i = 0; i < tokens.size(); i++) {
        own += firstPerson.contains(tokens.word(i)) ? 1 : 0;
      }
    }
    return own * SPEECH > all;
  }

  private void find(Draft draft, Sentence sentence, Antecedents antecedents, Entity country) {
    Tokens tokens = draft.tokens();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      EntityMention mention = draft.at(i);
      if (mention != null) {
        antecedents.see(draft, sentence, mention);
        i = mention.endToken();
        continue;
      }
      PhraseMap.Match<ReferenceNoun> match = nouns.longest(tokens, i, sentence.endToken());
      if (match != null && isReference(draft, sentence, i, match)) {
        Entity entity = antecedents.of(match.value());
        if (entity == null && match.value().isOfState() && antecedents.hasNamed(country)) {
          entity = bodies.of(country, bodies.bodyAt(tokens, i, match.endToken()));
        }
        if (entity != null) {
          draft.add(
              draft.mention(
                  sentence, i, match.endToken(), entity, Via.COREFERENCE, Reason.ANTECEDENT));
        }
        i = match.endToken();
        continue;
      }
      i++;
    }
  }

  private boolean isReference(
      Draft draft, Sentence sentence, int first, PhraseMap.Match<ReferenceNoun> match) {
    Tokens tokens = draft.tokens();
    if (!draft.isFree(first, match.endToken())) {
      return false;
    }
    boolean ofAnother =
        match.endToken() + 1 < sentence.endToken()
            && tokens.text(match.endToken()).equalsIgnoreCase("of")
            && match.value().kind() != ReferenceNoun.Kind.PERSON;
    boolean place =
        match.value().kind() != ReferenceNoun.Kind.CAPITAL
            || isInside(tokens, first - 2, sentence)
                && !isNamedNext(draft, sentence, match.endToken());
    boolean modifier =
        match.value().kind() == ReferenceNoun.Kind.MILITARY
            && isModifier(tokens, sentence, match.endToken());
    boolean speakers =
        match.value().kind() == ReferenceNoun.Kind.COUNTRY
            && first > sentence.firstToken()
            && tokens.text(first - 1).equalsIgnoreCase("this");
    if (ofAnother || speakers || !place || modifier) {
      return false;
    }
    boolean that =
        (match.value().isOfState() || match.value().kind() == ReferenceNoun.Kind.NATION)
            && first > sentence.firstToken()
            && tokens.text(first - 1).equalsIgnoreCase("that");
    if (that) {
      return false;
    }
    if (!match.value().needsArticle()) {
      return !isAfterArticleA(tokens, first, sentence);
    }
    return isArticle(tokens, first - 1, sentence)
        || !match.value().isOfState()
            && first - 2 >= sentence.firstToken()
            && tokens.shape(first - 1) == Shape.LOWER
            && !words.isGrammar(tokens.word(first - 1))
            && draft.at(first - 1) == null
            && isArticle(tokens, first - 2, sentence);
  }

  /** Whether a noun is part of another one or an adjective: {@code the military hospital}. */
  private boolean isModifier(Tokens tokens, Sentence sentence, int next) {
    if (next >= sentence.endToken()) {
      return false;
    }
    if (!tokens.shape(next).isWord()) {
      return PhraseMap.isHyphen(tokens, next);
    }
    String text = tokens.text(next).toLowerCase(Locale.ROOT);
    return text.equals("and")
        || text.equals("or")
        || !words.isGrammar(tokens.word(next)) && !text.equals("said");
  }

  /** Whether a place is named after one more word: {@code the capital in Kabul}. */
  private static boolean isNamedNext(Draft draft, Sentence sentence, int next) {
    EntityMention named = next + 1 < sentence.endToken() ? draft.at(next + 1) : null;
    return named != null && named.entity().type() == EntityType.PLACE;
  }

  /** Whether a preposition of place stands at a token: {@code in the capital}, not of money. */
  private static boolean isInside(Tokens tokens, int token, Sentence sentence) {
    return token >= sentence.firstToken()
        && Antecedents.PREPOSITIONS.contains(tokens.text(token).toLowerCase(Locale.ROOT));
  }

  private static boolean isArticle(Tokens tokens, int token, Sentence sentence) {
    if (token < sentence.firstToken()) {
      return false;
    }
    String text = tokens.text(token).toLowerCase(Locale.ROOT);
    return text.equals("the") || text.equals("this") || text.equals("that");
  }

  private static boolean isAfterArticleA(Tokens tokens, int token, Sentence sentence) {
    if (token <= sentence.firstToken()) {
      return false;
    }
    String text = tokens.text(token - 1).toLowerCase(Locale.ROOT);
    return text.equals("a") || text.equals("an");
  }
}
