package dev.muster.analysis;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which entities an article mentions together.
 *
 * <p>An article of very many entities (an index, a roll call) says little of any two of them and
 * would make pairs by their square, so only its most mentioned ones are paired.
 *
 * @param entities all entities, by id, with their mentions
 * @param pairs each pair of those that were paired, once, in order of their ids
 * @param unpaired entities that were left out of the pairs
 */
public record Cooccurrences(List<EntityCount> entities, List<EntityPair> pairs, int unpaired) {
  /** The most entities of one article that are paired with each other. */
  public static final int MOST_PAIRED = 200;

  public Cooccurrences {
    entities = List.copyOf(entities);
    pairs = List.copyOf(pairs);
  }

  static Cooccurrences of(List<FieldAnalysis> fields) {
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, Integer> sentences = new HashMap<>();
    Map<String, Entity> entities = new TreeMap<>();
    for (FieldAnalysis field : fields) {
      Map<String, Integer> lastSentence = new HashMap<>();
      for (EntityMention mention : field.mentions()) {
        String id = mention.entity().id();
        entities.putIfAbsent(id, mention.entity());
        mentions.merge(id, 1, Integer::sum);
        Integer last = lastSentence.put(id, mention.sentence());
        if (last == null || last != mention.sentence()) {
          sentences.merge(id, 1, Integer::sum);
        }
      }
    }
    List<EntityCount> counts = new ArrayList<>(entities.size());
    entities.forEach(
        (id, entity) -> counts.add(new EntityCount(entity, mentions.get(id), sentences.get(id))));
    List<String> paired = mostMentioned(counts);
    return new Cooccurrences(counts, pairs(fields, paired), counts.size() - paired.size());
  }

  /** The ids of the entities to be paired, in order. */
  private static List<String> mostMentioned(List<EntityCount> counts) {
    return counts.stream()
        .sorted(
            Comparator.comparingInt(EntityCount::mentions)
                .reversed()
                .thenComparing(c -> c.entity().id()))
        .limit(MOST_PAIRED)
        .map(c -> c.entity().id())
        .sorted()
        .toList();
  }

  private static List<EntityPair> pairs(List<FieldAnalysis> fields, List<String> paired) {
    Map<String, Integer> numbers = new HashMap<>();
    paired.forEach(id -> numbers.put(id, numbers.size()));
    int[] sentences = new int[paired.size() * paired.size()];
    for (FieldAnalysis field : fields) {
      countSentences(field.mentions(), numbers, sentences);
    }
    List<EntityPair> pairs = new ArrayList<>(paired.size() * (paired.size() - 1) / 2);
    for (int a = 0; a < paired.size(); a++) {
      for (int b = a + 1; b < paired.size(); b++) {
        pairs.add(new EntityPair(paired.get(a), paired.get(b), sentences[a * paired.size() + b]));
      }
    }
    return pairs;
  }

  private static void countSentences(
      List<EntityMention> mentions, Map<String, Integer> numbers, int[] sentences) {
    TreeSet<Integer> inSentence = new TreeSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      Integer number = numbers.get(mention.entity().id());
      if (number != null) {
        inSentence.add(number);
      }
      boolean last =
          i + 1 == mentions.size() || mentions.get(i + 1).sentence() != mention.sentence();
      if (last) {
        for (int a : inSentence) {
          for (int b : inSentence.tailSet(a, false)) {
            sentences[a * numbers.size() + b]++;
          }
        }
        inSentence.clear();
      }
    }
  }
}
