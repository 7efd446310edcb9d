package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the forces and organs of states by pattern: {@code Iraqi army}, {@code Iraq's parliament},
 * {@code government of Iraq}. The country stays an inner mention.
 */
final class CountryBodies {
  /**
   * A noun of a state's body.
   *
   * @param type what kind of body
   * @param unit how its name calls it after the country's adjective
   * @param kind where it may stand for the body of a state
   */
  record Body(EntityType type, String unit, Kind kind) {
    /** How a noun of a body stands to the state. */
    enum Kind {
      /** The body of any state. */
      STATE,
      /** A government, of which a leader may stand in the place of the country. */
      RULE,
      /** A body that few states have, so that without a country it is one of theirs. */
      FEW
    }
  }

  /** The unit of all armed forces together, whatever the noun: {@code defence forces}. */
  private static final String MILITARY = "military";

  private final PhraseMap<Body> bodies;

  /** Bodies that the gazetteer knows, by code of the country, type and unit. */
  private final Map<String, Entity> known = new HashMap<>();

  private final EntityMaker maker;
  private final Gazetteer gazetteer;

  CountryBodies(
      Gazetteer gazetteer, EntityMaker maker, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.gazetteer = gazetteer;
    this.maker = maker;
    this.bodies = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/force_nouns.tsv")) {
      bodies.put(
          row.required("noun"), new Body(EntityType.FORCE, row.required("unit"), Body.Kind.STATE));
    }
    for (TsvRow row : TsvTable.resource("words/organisation_heads.tsv")) {
      if (isState(row)) {
        Body.Kind kind = row.constant("kind", Body.Kind.class);
        String noun = row.required("noun");
        String unit = row.value("unit").isEmpty() ? noun : row.value("unit");
        bodies.put(noun, new Body(EntityType.ORGANISATION, unit, kind));
      }
    }
    for (GazetteerEntry entry : gazetteer.entries()) {
      boolean body =
          entry.entity().type() == EntityType.FORCE
              || entry.entity().type() == EntityType.ORGANISATION;
      if (body && entry.entity().country() != null && entry.to() == null) {
        learn(entry, tokenizer);
      }
    }
  }

  /** Remembers a known body whose name is its country and one of the nouns: {@code US Navy}. */
  private void learn(GazetteerEntry entry, Tokenizer tokenizer) {
    Entity entity = entry.entity();
    GazetteerEntry country = gazetteer.countryEntry(entity.country());
    if (country == null) {
      return;
    }
    for (String name : entry.names()) {
      String folded = Names.fold(name);
      for (String owner : country.allNames()) {
        String start = Names.fold(owner) + " ";
        if (folded.startsWith(start)) {
          Tokens rest = tokenizer.tokenize(folded.substring(start.length()));
          PhraseMap.Match<Body> match = bodies.longest(rest, 0, rest.size());
          boolean whole = match != null && match.endToken() == rest.size();
          if (whole && isWhole(match.value(), rest.text())) {
            known.putIfAbsent(key(entity.country(), match.value()), entity);
          }
        }
      }
    }
  }

  /** Whether a noun means the unit as a whole: special forces are forces, but not the forces. */
  private static boolean isWhole(Body body, String noun) {
    return body.unit().equals(noun)
        || body.type() == EntityType.ORGANISATION
        || body.unit().equals(MILITARY);
  }

  /** Whether a row of head nouns is one of the bodies of states. */
  static boolean isState(TsvRow row) {
    String kind = row.required("kind");
    return Stream.of(Body.Kind.values()).anyMatch(k -> k.name().equalsIgnoreCase(kind));
  }

  /** The body that a noun without its country means in an article about one; null if unsure. */
  Entity bareOf(Entity country, Body body) {
    return body.kind() == Body.Kind.FEW
        ? known.get(key(country.country(), body))
        : of(country, body);
  }

  private static String key(String country, Body body) {
    return country + "/" + body.type() + "/" + body.unit();
  }

  /** The body of a country: the one that the gazetteer knows, else one by its noun. */
  Entity of(Entity country, Body body) {
    Entity listed = known.get(key(country.country(), body));
    return listed != null ? listed : maker.ofCountry(body.type(), country, body.unit());
  }

  /** The body that a stretch names without its country; null if it is no such noun. */
  Body bodyAt(Tokens tokens, int first, int end) {
    PhraseMap.Match<Body> match = bodies.longest(tokens, first, end);
    return match != null && match.endToken() == end ? match.value() : null;
  }

  void find(Draft draft, Sentence sentence) {
    Tokens tokens = draft.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      EntityMention mention = draft.at(i);
      if (mention == null) {
        i = bodyOf(draft, sentence, i);
        continue;
      }
      int end = mention.endToken();
      int noun = end < sentence.endToken() && isPossessive(tokens, end) ? end + 1 : end;
      PhraseMap.Match<Body> match =
          noun < sentence.endToken() ? bodies.longest(tokens, noun, sentence.endToken()) : null;
      if (match != null && isOpen(draft, end, noun, match)) {
        Entity country = owner(mention.entity(), match.value());
        if (country != null) {
          add(draft, sentence, mention.firstToken(), match.endToken(), country, match.value());
          i = match.endToken() - 1;
          continue;
        }
      }
      i = end - 1;
    }
  }

  /**
   * Whether no mention stands where a noun is, or one that takes it for the body of another state:
   * {@code Greek Coast Guard}, of which a bare one is that of the United States.
   */
  private static boolean isOpen(Draft draft, int end, int noun, PhraseMap.Match<Body> match) {
    if (draft.isFree(end, match.endToken())) {
      return true;
    }
    EntityMention bare = draft.at(noun);
    return bare != null
        && bare.firstToken() == noun
        && bare.endToken() == match.endToken()
        && bare.via() == Via.ALIAS
        && bare.entity().type() == match.value().type()
        && bare.entity().country() != null;
  }

  /** {@code government of Iraq}: the last token of the phrase, or the token itself. */
  private int bodyOf(Draft draft, Sentence sentence, int token) {
    Tokens tokens = draft.tokens();
    PhraseMap.Match<Body> match = bodies.longest(tokens, token, sentence.endToken());
    if (match == null || match.value().type() != EntityType.ORGANISATION) {
      return token;
    }
    int of = match.endToken();
    boolean joined = of + 1 < sentence.endToken() && tokens.text(of).equalsIgnoreCase("of");
    EntityMention seat = joined ? draft.at(of + 1) : null;
    if (seat == null
        || seat.firstToken() != of + 1
        || seat.entity().type() != EntityType.COUNTRY
        || !draft.isFree(token, of + 1)) {
      return token;
    }
    add(draft, sentence, token, seat.endToken(), seat.entity(), match.value());
    return seat.endToken() - 1;
  }

  private void add(Draft draft, Sentence sentence, int first, int end, Entity country, Body body) {
    Entity entity = of(country, body);
    EntityMention last = draft.at(end - 1);
    if (last != null && last.via() == Via.ALIAS && last.entity().type() == body.type()) {
      draft.remove(last);
    }
    draft.addAround(draft.mention(sentence, first, end, entity, Via.PATTERN, Reason.TEXT));
  }

  /** The country whose body follows; for a leader's {@code regime}, that of the leader. */
  private Entity owner(Entity entity, Body body) {
    return switch (entity.type()) {
      case COUNTRY -> entity;
      case PERSON -> body.kind() == Body.Kind.RULE ? gazetteer.country(entity.country()) : null;
      default -> null;
    };
  }

  /** Whether a stretch is one such noun, and a country or its possessive stands before it. */
  boolean isBody(Draft draft, int first, int end) {
    Tokens tokens = draft.tokens();
    int before = first - 1;
    if (before > 0 && isPossessive(tokens, before)) {
      before--;
    }
    EntityMention country = before >= 0 ? draft.at(before) : null;
    if (country == null || country.entity().type() != EntityType.COUNTRY) {
      return false;
    }
    return bodyAt(tokens, first, end) != null;
  }

  private static boolean isPossessive(Tokens tokens, int token) {
    return tokens.length(token) <= 2 && Folding.isApostrophe(tokens.first(token));
  }
}
