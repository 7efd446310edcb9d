package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;

/**
 * Reads names of places beside each other, of which one lies in the other: {@code near Boni, Mopti,
 * Mali}, {@code the Yemeni city of Aden}.
 */
final class PlaceChains {
  private PlaceChains() {}

  /**
   * The place that an apposition names: {@code the Yemeni city of Aden}, {@code the West Bank town
   * of Jenin}; not {@code the Sukma district of Chhattisgarh}, which is wider.
   */
  static EntityMention named(SentenceView view, EntityMention mention) {
    int noun = mention.endToken();
    while (noun < mention.endToken() + 3
        && !Locatives.isPlaceNoun(view, noun)
        && !view.isPreposition(noun)
        && view.clauses().at(noun) != WordClass.COMMA) {
      noun++;
    }
    if (!Locatives.isPlaceNoun(view, noun)) {
      return mention;
    }
    boolean of = view.is(noun + 1, "of");
    boolean wider =
        mention.entity().type() == EntityType.COUNTRY
            || view.is(noun, WordRole.SETTLEMENT) && isDefinite(view, mention);
    EntityMention narrower = of && !wider ? null : view.mention(of ? noun + 2 : noun + 1);
    return narrower != null && narrower.entity().type().isPlace() && narrower.via() != Via.DEMONYM
        ? narrower
        : mention;
  }

  /**
   * {@code the Arab town of}, {@code the western Istanbul suburb of}; not {@code Boni village of}.
   */
  private static boolean isDefinite(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    while (before > mention.firstToken() - 4
        && view.holds(before)
        && !view.isDeterminer(before)
        && !view.isPossessive(before)
        && !view.isPreposition(before)) {
      before--;
    }
    return view.isDeterminer(before) || view.isPossessive(before);
  }

  /** Whether a name ends a chain of places: {@code Mali} of {@code near Boni, Mopti, Mali}. */
  static boolean endsChain(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    int last = Locatives.isPlaceNoun(view, before - 1) ? before - 2 : before - 1;
    EntityMention narrower = view.is(before, ",") ? view.mention(last) : null;
    return narrower != null
        && narrower.entity().type().isPlace()
        && narrower.entity().type() != EntityType.COUNTRY;
  }

  /** {@code in Culiacán, in the state of Sinaloa}, {@code near Tillabéri in Niger's west}. */
  private static boolean isChained(SentenceView view, int token) {
    if (!view.isPreposition(token) || view.is(token, "from") || view.is(token, "to")) {
      return false;
    }
    EntityMention narrower =
        view.mention(Locatives.isPassed(view, token - 1) ? token - 2 : token - 1);
    return view.tokens().is(token - 1, ',')
        || narrower != null && narrower.entity().type().isPlace();
  }

  /** {@code Badakhshan and Laghman}: the first of two places (figure guidelines, 9). */
  private static boolean isPair(SentenceView view, int and, EntityMention second) {
    EntityMention other = view.mention(and - 1);
    return view.clauses().at(and) == WordClass.COORDINATOR
        && and + 1 == second.firstToken()
        && other != null
        && other.entity().type() == EntityType.PLACE;
  }

  /**
   * The first name of a chain that narrows from right to left: {@code Gardez, Paktia}, {@code
   * Guaimaral, 25 km north of Bogota}.
   */
  static EntityMention mostSpecific(SentenceView view, EntityMention mention) {
    EntityMention first = mention;
    int bearing = view.bearingBefore(mention.firstToken());
    int end = bearing < 0 ? mention.firstToken() : bearing;
    for (int i = end - 1; i > view.first(); i--) {
      EntityMention before = view.mention(i);
      if (before != null && before.entity().type().isPlace() && before.via() != Via.DEMONYM) {
        first = view.isPossessive(before.endToken()) ? first : before;
        i = before.firstToken();
      } else if (view.isPossessive(i) && view.mention(i - 1) != null || isPair(view, i, first)) {
        continue;
      } else if (!view.tokens().is(i, ',') && !Locatives.isPassed(view, i) && !isChained(view, i)) {
        break;
      }
    }
    return first;
  }
}
