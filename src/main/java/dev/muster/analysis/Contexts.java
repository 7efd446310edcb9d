package dev.muster.analysis;

import dev.muster.entity.EntityMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Cuts the fields of an article into contexts, none of which shares a token with another, so that
 * an entity or a pair counts once in each. A mention stands where its first token stands.
 */
final class Contexts {
  private final Map<String, Integer> numbers;
  private final List<BitSet> named = new ArrayList<>();
  private int empty;

  /**
   * @param numbers a number for each entity, by id
   */
  private Contexts(Map<String, Integer> numbers) {
    this.numbers = numbers;
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
    named.add(new BitSet());
  }

  private void add(EntityMention mention) {
    named.get(named.size() - 1).set(numbers.get(mention.entity().id()));
  }

  /** The number of contexts, those without a mention included. */
  int size() {
    return named.size() + empty;
  }

  /** In how many contexts each entity stands, by number. */
  int[] counts() {
    int[] counts = new int[numbers.size()];
    for (BitSet context : named) {
      context.stream().forEach(number -> counts[number]++);
    }
    return counts;
  }

  /**
   * In how many contexts two entities stand.
   *
   * @param paired which entities are to be paired
   * @param place for each of them, its place among the paired ones
   * @return at {@code place[a] * paired.cardinality() + place[b]} that of {@code a < b}
   */
  int[] together(BitSet paired, int[] place) {
    int width = paired.cardinality();
    int[] counts = new int[width * width];
    for (BitSet context : named) {
      BitSet both = (BitSet) context.clone();
      both.and(paired);
      for (int a = both.nextSetBit(0); a >= 0; a = both.nextSetBit(a + 1)) {
        for (int b = both.nextSetBit(a + 1); b >= 0; b = both.nextSetBit(b + 1)) {
          counts[place[a] * width + place[b]]++;
        }
      }
    }
    return counts;
  }
}
