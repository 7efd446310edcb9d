package dev.muster.entity;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ties the bodies of states that go without their country ({@code the Foreign Ministry}, {@code
 * Supreme Court}, {@code Parliament}) to the country that an article is about. It is about a
 * country if it names it, its places and people at least twice as often as those of any other.
 */
final class BareBodies {
  private static final int MUCH_MORE = 2;

  /** Before these a body is the speaker's, whatever the speech is about. */
  private static final Set<String> OWN = Set.of("our", "my", "your");

  private final CountryBodies bodies;
  private final NameWords words;
  private final Gazetteer gazetteer;

  BareBodies(CountryBodies bodies, NameWords words, Gazetteer gazetteer) {
    this.bodies = bodies;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** Ties the bare bodies of an article's passages, and adds those that have no mention yet. */
  void tie(List<Draft> drafts) {
    Map<String, Integer> counts = counts(drafts);
    Entity country = mostNamed(counts);
    if (country == null) {
      return;
    }
    boolean onlyCountry = namesOnly(drafts, country);
    for (Draft draft : drafts) {
      for (Sentence sentence : draft.passage().sentences()) {
        tie(draft, sentence, country, counts, onlyCountry);
      }
    }
  }

  /** The country that an article is about; null if there is none. */
  Entity mostNamed(List<Draft> drafts) {
    return mostNamed(counts(drafts));
  }

  private static Map<String, Integer> counts(List<Draft> drafts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Draft draft : drafts) {
      for (EntityMention mention : draft.mentions()) {
        Entity entity = mention.entity();
        boolean counted = entity.type().isPlace() || entity.type() == EntityType.PERSON;
        if (counted && entity.country() != null) {
          counts.merge(entity.country(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private Entity mostNamed(Map<String, Integer> counts) {
    String most = null;
    int second = 0;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
      if (most == null || entry.getValue() > counts.get(most)) {
        second = most == null ? 0 : counts.get(most);
        most = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most != null && counts.get(most) >= MUCH_MORE * second ? gazetteer.country(most) : null;
  }

  /** Whether all that an article names is of one country or of none: {@code the Pentagon} too. */
  private static boolean namesOnly(List<Draft> drafts, Entity country) {
    for (Draft draft : drafts) {
      for (EntityMention mention : draft.mentions()) {
        String home = mention.entity().country();
        if (home != null && !home.equals(country.country())) {
          return false;
        }
      }
    }
    return true;
  }

  private void tie(
      Draft draft,
      Sentence sentence,
      Entity country,
      Map<String, Integer> counts,
      boolean onlyCountry) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      EntityMention mention = draft.at(i);
      if (mention == null) {
        addSingle(draft, sentence, i, country, onlyCountry);
        continue;
      }
      i = mention.endToken() - 1;
      boolean bare = isBare(mention, counts) && standsAlone(draft, sentence, mention.firstToken());
      CountryBodies.Body body = bare ? body(draft, mention) : null;
      Entity own = body == null ? null : bodies.bareOf(country, body);
      if (own != null) {
        draft.replace(mention, mention.as(own, Reason.COUNTRY));
      }
    }
  }

  private CountryBodies.Body body(Draft draft, EntityMention mention) {
    CountryBodies.Body body =
        bodies.bodyAt(draft.tokens(), mention.firstToken(), mention.endToken());
    return body != null && body.type() == mention.entity().type() ? body : null;
  }

  /** Whether a body has no country, or one that the article does not name at all. */
  private static boolean isBare(EntityMention mention, Map<String, Integer> counts) {
    EntityType type = mention.entity().type();
    if (type != EntityType.ORGANISATION && type != EntityType.FORCE) {
      return false;
    }
    String home = mention.entity().country();
    return home == null
        ? mention.via() == Via.PATTERN
        : mention.via() == Via.ALIAS && !counts.containsKey(home);
  }

  /** Whether no word right before narrows a noun down: {@code party congress}. */
  private boolean standsAlone(Draft draft, Sentence sentence, int first) {
    if (first == sentence.firstToken()) {
      return true;
    }
    Tokens tokens = draft.tokens();
    boolean own = OWN.contains(tokens.text(first - 1).toLowerCase(Locale.ROOT));
    boolean capitals = draft.letterCase(sentence) == LetterCase.CAPITALS;
    return !own && (!capitals || words.isGrammar(tokens.word(first - 1)));
  }

  /**
   * Adds a noun that stands alone with a capital inside a sentence: {@code in Parliament}; one of a
   * force only where the article names no other country.
   */
  private void addSingle(
      Draft draft, Sentence sentence, int token, Entity country, boolean onlyCountry) {
    Tokens tokens = draft.tokens();
    if (tokens.shape(token) != Shape.CAPITALISED
        || draft.letterCase(sentence) != LetterCase.NORMAL
        || words.startsSentence(tokens, token, sentence)
        || tokens.shape(token - 1).isCapital()
        || token + 1 < sentence.endToken() && tokens.shape(token + 1).isCapital()) {
      return;
    }
    CountryBodies.Body body = bodies.bodyAt(tokens, token, token + 1);
    boolean force = body != null && body.type() == EntityType.FORCE;
    if (body != null
        && body.kind() != CountryBodies.Body.Kind.RULE
        && (onlyCountry || !force)
        && standsAlone(draft, sentence, token)) {
      Entity own = bodies.bareOf(country, body);
      if (own != null) {
        draft.add(draft.mention(sentence, token, token + 1, own, Via.PATTERN, Reason.COUNTRY));
      }
    }
  }
}
