package dev.muster.analysis;

import dev.muster.analysis.EntityPair.Standing;
import dev.muster.analysis.Overlaps.Place;
import dev.muster.entity.EntityMention;
import java.util.ArrayList;
import java.util.Arrays;
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
      for (int number : context.entities()) {
        counts[number]++;
      }
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
      int[] both = context.entities(paired);
      for (int i = 0; i < both.length; i++) {
        for (int j = i + 1; j < both.length; j++) {
          int way = context.standing(both[i], both[j]).ordinal();
          counts[way][place[both[i]] * width + place[both[j]]]++;
        }
      }
    }
    return counts;
  }

  /**
   * One context: where its entities are mentioned. A long article has very many entities and
   * contexts, so that nothing here is as large as the number of all entities, and nothing is looked
   * for among all places.
   */
  private static final class Context {
    private final List<Place> places = new ArrayList<>(4);

    /** What is known of places that share tokens; null where none do. */
    private Overlaps overlaps;

    /** The last place that stands inside no other. */
    private int outermost;

    private int field;

    /** The entity of each place, and each entity once, in rising order; null until asked for. */
    private int[] sorted;

    private int[] entities;

    void startField() {
      field++;
    }

    void add(EntityMention mention, int entity) {
      Place added = new Place(places.size(), field, entity, mention);
      // Mentions come in order, outer ones first: what shares tokens with this one came since then.
      if (!places.isEmpty() && places.get(outermost).overlaps(added)) {
        overlaps = overlaps == null ? new Overlaps() : overlaps;
        for (Place before : places.subList(outermost, places.size())) {
          overlaps.add(before, added);
        }
      } else {
        outermost = added.number();
      }
      places.add(added);
    }

    /** The numbers of its entities, in rising order. */
    int[] entities() {
      if (entities == null) {
        sorted = new int[places.size()];
        for (Place place : places) {
          sorted[place.number()] = place.entity();
        }
        Arrays.sort(sorted);
        int size = 0;
        entities = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
          if (i == 0 || sorted[i] != sorted[i - 1]) {
            entities[size++] = sorted[i];
          }
        }
        entities = size == sorted.length ? sorted : Arrays.copyOf(entities, size);
      }
      return entities;
    }

    /** Those of its entities that are in a set. */
    int[] entities(BitSet wanted) {
      int[] all = entities();
      int[] some = new int[all.length];
      int size = 0;
      for (int entity : all) {
        if (wanted.get(entity)) {
          some[size++] = entity;
        }
      }
      return size == all.length ? all : Arrays.copyOf(some, size);
    }

    /** How two of its {@linkplain #entities entities} stand to each other. */
    Standing standing(int a, int b) {
      if (overlaps == null) {
        return Standing.TOGETHER;
      }
      if (isOnlyInside(a, b)) {
        return Standing.FIRST_INSIDE;
      }
      return isOnlyInside(b, a) ? Standing.SECOND_INSIDE : Standing.TOGETHER;
    }

    /**
     * Whether a mention of the one is part of a mention of the other, and each shares tokens with
     * one.
     */
    private boolean isOnlyInside(int one, int other) {
      return overlaps.isInside(one, other) && overlaps.touching(one, other) == places(one);
    }

    /** How many places are an entity's. */
    private int places(int entity) {
      return endOf(entity) - endOf(entity - 1);
    }

    /** The number of places of entities up to one. */
    private int endOf(int entity) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        low = sorted[middle] <= entity ? middle + 1 : low;
        high = sorted[middle] <= entity ? high : middle;
      }
      return low;
    }
  }
}
