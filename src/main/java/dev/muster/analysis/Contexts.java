package dev.muster.analysis;

import dev.muster.analysis.EntityPair.Standing;
import dev.muster.entity.EntityMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Cuts the fields of an article into contexts, none of which shares a token with another, so that
 * an entity or a pair counts once in each. A mention stands where its first token stands. An entity
 * that stands in a context only inside the names of another does not stand together with it: {@code
 * Russian forces} is no meeting of Russia and its forces, {@code Russia said its forces} is one.
 */
final class Contexts {
  private final Map<String, Integer> numbers;
  private final List<Context> named = new ArrayList<>();
  private int empty;

  /**
   * @param numbers a number for each entity, by id
   */
  private Contexts(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** The article as one context. */
  static Contexts article(List<FieldAnalysis> fields, Map<String, Integer> numbers) {
    Contexts contexts = new Contexts(numbers);
    contexts.open();
    for (FieldAnalysis field : fields) {
      contexts.last().startField();
      field.mentions().forEach(contexts::add);
    }
    return contexts;
  }

  /** The sentences that mention entities. */
  static Contexts sentences(List<FieldAnalysis> fields, Map<String, Integer> numbers) {
    Contexts contexts = new Contexts(numbers);
    for (FieldAnalysis field : fields) {
      int last = -1;
      for (EntityMention mention : field.mentions()) {
        if (mention.sentence() != last) {
          contexts.open();
          last = mention.sentence();
        }
        contexts.add(mention);
      }
      contexts.empty += field.passage().sentences().size();
    }
    contexts.empty -= contexts.named.size();
    return contexts;
  }

  /**
   * Windows of tokens: a field's first mention opens one, and the first mention after a window's
   * end opens the next. What lies between counts as so many windows without a mention as it is long
   * enough for.
   *
   * @param length tokens of a window; at least 1
   */
  static Contexts windows(List<FieldAnalysis> fields, int length, Map<String, Integer> numbers) {
    Contexts contexts = new Contexts(numbers);
    for (FieldAnalysis field : fields) {
      int end = 0;
      for (EntityMention mention : field.mentions()) {
        if (mention.firstToken() >= end) {
          contexts.empty += (mention.firstToken() - end) / length;
          contexts.open();
          end = mention.firstToken() + length;
        }
        contexts.add(mention);
      }
      contexts.empty += Math.max(0, field.passage().tokens().size() - end) / length;
    }
    return contexts;
  }

  private void open() {
    named.add(new Context());
  }

  private Context last() {
    return named.get(named.size() - 1);
  }

  private void add(EntityMention mention) {
    last().add(mention, numbers.get(mention.entity().id()));
  }

  /** The number of contexts, those without a mention included. */
  int size() {
    return named.size() + empty;
  }

  /** In how many contexts each entity stands, by number. */
  int[] counts() {
    int[] counts = new int[numbers.size()];
    for (Context context : named) {
      context.entities.stream().forEach(number -> counts[number]++);
    }
    return counts;
  }

  /**
   * In how many contexts two entities stand to each other in some way, by its ordinal.
   *
   * @param paired which entities are to be paired
   * @param place for each of them, its place among the paired ones
   * @return for each way, at {@code place[a] * paired.cardinality() + place[b]} that of {@code a <
   *     b}
   */
  int[][] standings(BitSet paired, int[] place) {
    int width = paired.cardinality();
    int[][] counts = new int[Standing.values().length][width * width];
    for (Context context : named) {
      BitSet both = (BitSet) context.entities.clone();
      both.and(paired);
      for (int a = both.nextSetBit(0); a >= 0; a = both.nextSetBit(a + 1)) {
        for (int b = both.nextSetBit(a + 1); b >= 0; b = both.nextSetBit(b + 1)) {
          counts[context.standing(a, b).ordinal()][place[a] * width + place[b]]++;
        }
      }
    }
    return counts;
  }

  /** One context: its entities, and where they are mentioned. */
  private static final class Context {
    private final BitSet entities = new BitSet();
    private final List<Place> places = new ArrayList<>();
    private final BitSet overlapping = new BitSet();
    private int field;

    void startField() {
      field++;
    }

    void add(EntityMention mention, int entity) {
      Place added = new Place(field, entity, mention);
      entities.set(entity);
      // Mentions come in order: what reaches into this one is among the last few.
      for (int i = places.size() - 1; i >= Math.max(0, places.size() - 8); i--) {
        if (places.get(i).overlaps(added)) {
          overlapping.set(entity);
          overlapping.set(places.get(i).entity);
        }
      }
      places.add(added);
    }

    Standing standing(int a, int b) {
      if (!overlapping.get(a) || !overlapping.get(b)) {
        return Standing.TOGETHER;
      }
      if (isInside(a, b) && !isOutside(a, b)) {
        return Standing.FIRST_INSIDE;
      }
      return isInside(b, a) && !isOutside(b, a) ? Standing.SECOND_INSIDE : Standing.TOGETHER;
    }

    /** Whether a mention of the one is part of a mention of the other. */
    private boolean isInside(int one, int other) {
      for (Place place : places) {
        if (place.entity == one && isHeld(place, other)) {
          return true;
        }
      }
      return false;
    }

    private boolean isHeld(Place place, int entity) {
      for (Place around : places) {
        if (around.entity == entity && around.holds(place)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a mention of the one shares no token with any of the other. */
    private boolean isOutside(int one, int other) {
      for (Place place : places) {
        if (place.entity == one && !isTouched(place, other)) {
          return true;
        }
      }
      return false;
    }

    private boolean isTouched(Place place, int entity) {
      for (Place around : places) {
        if (around.entity == entity && around.overlaps(place)) {
          return true;
        }
      }
      return false;
    }
  }

  private record Place(int field, int entity, EntityMention mention) {
    boolean overlaps(Place other) {
      return field == other.field && mention.overlaps(other.mention);
    }

    boolean holds(Place other) {
      return overlaps(other)
          && mention.firstToken() <= other.mention.firstToken()
          && mention.endToken() >= other.mention.endToken();
    }
  }
}
