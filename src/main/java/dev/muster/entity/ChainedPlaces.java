package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts places in the country that a chain of names ends with, or in that of the province that it
 * ends with: {@code Florence, South Carolina, United States} is no town of Italy, {@code Daman
 * district, Kandahar province} none of India, whatever the tables know of the names.
 */
final class ChainedPlaces {
  private static final Set<String> LOCATIVE = Set.of("in", "In", "near", "Near", "at", "of");

  /** The inhabitants from which on a town is so known that its namesakes are in the tables. */
  private static final long LARGE = 400_000;

  /** The tokens of a place that opens a sentence. */
  private static final int OPENING = 5;

  /** What a word beside a chain tells; see the table. */
  private enum Kind {
    PROVINCE,
    AFTER
  }

  private final Names names;
  private final Gazetteer gazetteer;
  private final EntityMaker maker;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** Nouns for places that stand between a name and a comma. */
  private final Set<String> nouns = new HashSet<>();

  ChainedPlaces(Names names, Gazetteer gazetteer, EntityMaker maker) {
    this.names = names;
    this.gazetteer = gazetteer;
    this.maker = maker;
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (TsvRow row : TsvTable.resource("words/place_chains.tsv")) {
      words.get(row.constant("kind", Kind.class)).add(row.required("word"));
    }
    for (TsvRow row : TsvTable.resource("words/place_heads.tsv")) {
      String kind = row.required("kind");
      if (kind.equals("admin") || kind.equals("feature")) {
        nouns.add(row.required("noun"));
      }
    }
  }

  private boolean is(Tokens tokens, int token, Kind kind) {
    return words.get(kind).contains(tokens.text(token).toLowerCase(Locale.ROOT));
  }

  /** Puts the places of a passage where its chains say that they are. */
  void settle(Draft draft) {
    for (Sentence sentence : draft.passage().sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        EntityMention country = draft.at(i);
        if (country == null) {
          continue;
        }
        i = country.endToken() - 1;
        boolean ends =
            country.entity().type() == EntityType.COUNTRY
                && country.via() == Via.NAME
                && isToday(country.entity())
                && isLast(draft, country.endToken(), sentence.endToken())
                && !isSubject(draft.tokens(), sentence, country);
        if (ends || isProvince(draft.tokens(), country, sentence.endToken())) {
          settle(draft, sentence, country);
        }
      }
    }
  }

  /** {@code In Gaza, Israel on Tuesday killed two}: a name after the opening of a sentence. */
  private static boolean isSubject(Tokens tokens, Sentence sentence, EntityMention country) {
    int next = country.endToken();
    boolean word = next < sentence.endToken() && tokens.shape(next).isWord();
    return word && country.firstToken() - sentence.firstToken() <= OPENING;
  }

  /** {@code Kandahar province}: what a chain may end with too. */
  private boolean isProvince(Tokens tokens, EntityMention mention, int end) {
    boolean place =
        mention.entity().type() == EntityType.PLACE
            && mention.entity().country() != null
            && mention.via() != Via.DEMONYM;
    int next = mention.endToken();
    boolean inside = is(tokens, next - 1, Kind.PROVINCE);
    boolean after = next < end && is(tokens, next, Kind.PROVINCE);
    return place && (inside || after);
  }

  /** Whether a state is none that ended or that few recognise: Cologne is in Germany too. */
  private boolean isToday(Entity country) {
    GazetteerEntry entry = gazetteer.countryEntry(country.country());
    return entry != null && entry.from() == null && entry.to() == null;
  }

  private void settle(Draft draft, Sentence sentence, EntityMention country) {
    int first = country.firstToken();
    boolean comma = first > sentence.firstToken() && draft.tokens().is(first - 1, ',');
    List<EntityMention> chain = new ArrayList<>();
    for (EntityMention place = comma ? before(draft, sentence, first) : null;
        place != null;
        place = before(draft, sentence, place.firstToken())) {
      chain.add(place);
    }
    if (chain.size() == 1 && gazetteer.isSeat(chain.get(0).entity())) {
      return; // Kabul, Pakistan
    }
    for (EntityMention place : chain) {
      int start = chain.get(chain.size() - 1).firstToken();
      boolean located = start > 0 && LOCATIVE.contains(draft.tokens().text(start - 1));
      put(draft, sentence, place, country.entity().country(), located);
    }
  }

  /** The place that a comma, or nothing, parts from a token; null if there is none. */
  private EntityMention before(Draft draft, Sentence sentence, int first) {
    Tokens tokens = draft.tokens();
    boolean comma = first - 1 > sentence.firstToken() && tokens.is(first - 1, ',');
    int last = comma ? first - 2 : first - 1;
    boolean noun = comma && last > sentence.firstToken() && draft.at(last) == null;
    last -= noun && nouns.contains(tokens.text(last).toLowerCase(Locale.ROOT)) ? 1 : 0;
    EntityMention mention = last < sentence.firstToken() ? null : draft.at(last);
    boolean place =
        mention != null
            && mention.entity().type() == EntityType.PLACE
            && mention.entity().country() != null
            && mention.via() != Via.DEMONYM;
    return place ? mention : null;
  }

  /** Whether a name is not the subject of what follows, nor describes it, nor one of a list. */
  private boolean isLast(Draft draft, int next, int end) {
    if (next >= end) {
      return true;
    }
    Tokens tokens = draft.tokens();
    boolean listed =
        next + 1 < end
            && tokens.is(next, ',')
            && (draft.at(next + 1) != null
                || tokens.is(next + 1, "and")
                || tokens.is(next + 1, "or"));
    if (listed) {
      return false;
    }
    boolean word = tokens.shape(next).isWord() || tokens.shape(next) == Shape.NUMBER;
    boolean clitic = Folding.isApostrophe(tokens.first(next));
    return word ? is(tokens, next, Kind.AFTER) : !clitic && !tokens.is(next, '-');
  }

  /**
   * @param located whether a preposition of place stands before the chain
   */
  private void put(
      Draft draft, Sentence sentence, EntityMention mention, String country, boolean located) {
    if (country.equals(mention.entity().country())) {
      return;
    }
    Entity known = known(draft, sentence, mention, country);
    GazetteerEntry likeliest = gazetteer.entry(mention.entity().id());
    if (known == null && !located && likeliest != null && likeliest.weight() > LARGE) {
      return; // Cape Town, Chicago, Hong Kong: a list
    }
    Entity there =
        known == null ? maker.named(EntityType.PLACE, mention.surface(), country) : known;
    if (there != null) {
      draft.replace(mention, mention.as(there, Reason.APPOSITION));
    }
  }

  /** The place of a country that the tables know by a name; null if they know none. */
  private Entity known(Draft draft, Sentence sentence, EntityMention mention, String country) {
    PhraseMap.Match<List<Names.Name>> match =
        names.longest(
            draft.tokens(), mention.firstToken(), mention.endToken(), draft.letterCase(sentence));
    if (match == null || match.endToken() != mention.endToken()) {
      return null;
    }
    List<Names.Name> there =
        match.value().stream()
            .filter(name -> name.entry().entity().type() == EntityType.PLACE)
            .filter(name -> country.equals(name.entry().entity().country()))
            .toList();
    return there.isEmpty() ? null : Resolver.likeliest(there).entry().entity();
  }
}
