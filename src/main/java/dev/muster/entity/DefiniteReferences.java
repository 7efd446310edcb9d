package dev.muster.entity;

import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ties {@code the coalition}, {@code the country}, {@code the base}, {@code the group} and {@code
 * the president} to what the article named before, where that is plain: the last one of its kind. A
 * country counts as named only where the text is in it, not where it is an adjective. Immutable;
 * may be shared.
 */
final class DefiniteReferences {
  private enum Kind {
    COALITION,
    ALLIANCE,
    COUNTRY,
    BASE,
    TOWN,
    GROUP,
    PERSON,
    HEAD
  }

  private record Noun(Kind kind, boolean needsArticle, String text) {}

  /** Stands for a noun that several names share. */
  private static final Entity SEVERAL = new Entity("org:", "", EntityType.ORGANISATION, null);

  private static final String NATO = "org:nato";
  private static final Pattern BASE =
      Pattern.compile(
          "\\b(air ?base|airfield|base|camp|fort|airport|barracks|prison|station|air field)\\b",
          Pattern.CASE_INSENSITIVE);

  private final PhraseMap<Noun> nouns;

  DefiniteReferences(Vocabulary vocabulary, Tokenizer tokenizer) {
    this.nouns = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/definite_nouns.tsv")) {
      String noun = row.required("noun");
      boolean article = row.required("article").equals("yes");
      nouns.put(noun, new Noun(row.constant("kind", Kind.class), article, noun));
    }
  }

  /** Whether a token is one of the nouns that stand for something with an article alone. */
  boolean isNoun(Tokens tokens, int token) {
    return nouns.longest(tokens, token, token + 1) != null;
  }

  /** Adds the references of one article's passages, which are read in order. */
  void find(List<Draft> drafts) {
    Antecedents antecedents = new Antecedents();
    for (Draft draft : drafts) {
      for (EntityMention mention : draft.mentions()) {
        antecedents.count(mention.entity());
      }
    }
    for (Draft draft : drafts) {
      for (Sentence sentence : draft.passage().sentences()) {
        find(draft, sentence, antecedents);
      }
    }
  }

  private void find(Draft draft, Sentence sentence, Antecedents antecedents) {
    Tokens tokens = draft.tokens();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      EntityMention mention = draft.at(i);
      if (mention != null) {
        antecedents.see(draft, sentence, mention);
        i = mention.endToken();
        continue;
      }
      PhraseMap.Match<Noun> match = nouns.longest(tokens, i, sentence.endToken());
      if (match != null && isReference(draft, sentence, i, match)) {
        Entity entity = antecedents.of(match.value());
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

  private static boolean isReference(
      Draft draft, Sentence sentence, int first, PhraseMap.Match<Noun> match) {
    Tokens tokens = draft.tokens();
    if (!draft.isFree(first, match.endToken())) {
      return false;
    }
    boolean ofAnother =
        match.endToken() + 1 < sentence.endToken()
            && tokens.text(match.endToken()).equalsIgnoreCase("of")
            && match.value().kind() != Kind.PERSON;
    boolean speakers =
        match.value().kind() == Kind.COUNTRY
            && first > sentence.firstToken()
            && tokens.text(first - 1).equalsIgnoreCase("this");
    if (ofAnother || speakers) {
      return false;
    }
    if (!match.value().needsArticle()) {
      return !isAfterArticleA(tokens, first, sentence);
    }
    return isArticle(tokens, first - 1, sentence)
        || first - 2 >= sentence.firstToken()
            && tokens.shape(first - 1) == Shape.LOWER
            && draft.at(first - 1) == null
            && isArticle(tokens, first - 2, sentence);
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

  /** What one article named so far, the last of each kind. */
  private static final class Antecedents {
    private final Map<Kind, Entity> last = new EnumMap<>(Kind.class);
    private final Map<String, Entity> byTitle = new HashMap<>();
    private final Map<String, Entity> coalitions = new HashMap<>();
    private final Map<String, Entity> byHead = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean nato;

    /** Counts an entity of the whole article, wherever it is named. */
    void count(Entity entity) {
      if (!counted.add(entity.id())) {
        return;
      }
      if (entity.type() == EntityType.COALITION) {
        coalitions.put(entity.id(), entity);
      }
      nato |= entity.id().equals(NATO);
      if (entity.type() != EntityType.PERSON && entity.type() != EntityType.COUNTRY) {
        countHeads(entity);
      }
    }

    /** Remembers what a name starts and ends with, where no other one of the article does. */
    private void countHeads(Entity entity) {
      String name = entity.name().toLowerCase(Locale.ROOT);
      int first = name.indexOf(' ');
      if (first < 0) {
        return;
      }
      countHead(name.substring(0, first), entity);
      countHead(name.substring(name.lastIndexOf(' ') + 1), entity);
      if (name.endsWith("air force")) {
        countHead("air force", entity);
      }
    }

    private void countHead(String head, Entity entity) {
      byHead.merge(head, entity, (a, b) -> a.id().equals(b.id()) ? a : SEVERAL);
    }

    void see(Draft draft, Sentence sentence, EntityMention mention) {
      Entity entity = mention.entity();
      seen.add(entity.id());
      switch (entity.type()) {
        case COALITION -> last.put(Kind.COALITION, entity);
        case COUNTRY -> {
          if (isLocative(draft, sentence, mention)) {
            last.put(Kind.COUNTRY, entity);
          }
        }
        case PLACE -> seePlace(entity);
        case ARMED_GROUP -> last.put(Kind.GROUP, entity);
        case PERSON -> seePerson(draft, sentence, mention);
        case ORGANISATION -> {
          if (entity.id().equals(NATO)) {
            last.put(Kind.ALLIANCE, entity);
          }
        }
        case FORCE -> {}
      }
    }

    /** Remembers a base, or a place in one country; a sea or continent is no town. */
    private void seePlace(Entity place) {
      if (BASE.matcher(place.name()).find()) {
        last.put(Kind.BASE, place);
      } else if (place.country() != null) {
        last.put(Kind.TOWN, place);
      }
    }

    /** Remembers the titles right before a person's name. */
    private void seePerson(Draft draft, Sentence sentence, EntityMention mention) {
      if (mention.via() == Via.COREFERENCE) {
        return;
      }
      StringBuilder title = new StringBuilder();
      Tokens tokens = draft.tokens();
      int from = Math.max(sentence.firstToken(), mention.firstToken() - 3);
      for (int i = mention.firstToken() - 1; i >= from && tokens.shape(i).isWord(); i--) {
        title.insert(0, tokens.text(i).toLowerCase(Locale.ROOT) + (title.isEmpty() ? "" : " "));
        byTitle.put(title.toString(), mention.entity());
      }
    }

    private static boolean isLocative(Draft draft, Sentence sentence, EntityMention mention) {
      int before = mention.firstToken() - 1;
      if (mention.via() == Via.DEMONYM || before < sentence.firstToken()) {
        return false;
      }
      Tokens tokens = draft.tokens();
      boolean possessive =
          mention.endToken() < sentence.endToken()
              && !tokens.hasSpaceBefore(mention.endToken())
              && tokens.text(mention.endToken()).endsWith("s")
              && tokens.length(mention.endToken()) == 2;
      return possessive || PREPOSITIONS.contains(tokens.text(before).toLowerCase(Locale.ROOT));
    }

    Entity of(Noun noun) {
      return switch (noun.kind()) {
        case COALITION ->
            coalitions.size() == 1
                ? coalitions.values().iterator().next()
                : last.get(Kind.COALITION);
        case ALLIANCE -> nato ? last.get(Kind.ALLIANCE) : null;
        case PERSON -> byTitle.get(noun.text());
        case HEAD -> {
          Entity only = byHead.get(noun.text());
          yield only != null && seen.contains(only.id()) ? only : null;
        }
        default -> last.get(noun.kind());
      };
    }
  }

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "from",
          "to",
          "into",
          "across",
          "throughout",
          "inside",
          "within",
          "over",
          "through",
          "around",
          "toward",
          "towards");
}
