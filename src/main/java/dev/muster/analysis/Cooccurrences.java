package dev.muster.analysis;

import dev.muster.analysis.EntityPair.Standing;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which entities an article mentions together: in the article, in how many of its sentences, and,
 * where asked for, in how many windows of tokens (see {@link Contexts#windows}). Names that only
 * stand inside each other are not together (see {@link Contexts}).
 *
 * <p>An article of very many entities (an index, a roll call) says little of any two of them and
 * would make pairs by their square, so only its most mentioned ones are paired.
 *
 * @param entities all entities, by id, with their mentions
 * @param pairs each pair of those that were paired, in order of their ids, once for each way in
 *     which they stand to each other
 * @param unpaired entities that were left out of the pairs
 * @param windows windows of tokens in the article, those without mentions too; 0 if not asked for
 */
public record Cooccurrences(
    List<EntityCount> entities, List<EntityPair> pairs, int unpaired, int windows) {
  /** The most entities of one article that are paired with each other. */
  public static final int MOST_PAIRED = 200;

  private static final Standing[] STANDINGS = Standing.values();

  public Cooccurrences {
    entities = List.copyOf(entities);
    pairs = List.copyOf(pairs);
  }

  /**
   * @param window tokens of a window; 0 for no windows
   */
  static Cooccurrences of(List<FieldAnalysis> fields, int window) {
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, Entity> entities = new TreeMap<>();
    for (FieldAnalysis field : fields) {
      for (EntityMention mention : field.mentions()) {
        entities.putIfAbsent(mention.entity().id(), mention.entity());
        mentions.merge(mention.entity().id(), 1, Integer::sum);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    entities.keySet().forEach(id -> numbers.put(id, numbers.size()));
    Contexts sentences = Contexts.sentences(fields, numbers);
    Contexts windows =
        window == 0
            ? Contexts.sentences(List.of(), numbers)
            : Contexts.windows(fields, window, numbers);
    int[] inSentences = sentences.counts();
    int[] inWindows = windows.counts();
    List<EntityCount> counts = new ArrayList<>(entities.size());
    for (Entity entity : entities.values()) {
      int number = counts.size();
      counts.add(
          new EntityCount(
              entity, mentions.get(entity.id()), inSentences[number], inWindows[number]));
    }
    BitSet paired = mostMentioned(counts);
    return new Cooccurrences(
        counts,
        pairs(counts, paired, Contexts.article(fields, numbers), sentences, windows),
        counts.size() - paired.cardinality(),
        windows.size());
  }

  /** The numbers of the entities to be paired. */
  private static BitSet mostMentioned(List<EntityCount> counts) {
    BitSet paired = new BitSet();
    if (counts.size() <= MOST_PAIRED) {
      paired.set(0, counts.size());
      return paired;
    }
    List<Integer> numbers = new ArrayList<>(counts.size());
    for (int number = 0; number < counts.size(); number++) {
      numbers.add(number);
    }
    numbers.sort(Comparator.comparingInt(number -> -counts.get(number).mentions()));
    numbers.subList(0, MOST_PAIRED).forEach(paired::set);
    return paired;
  }

  private static List<EntityPair> pairs(
      List<EntityCount> counts,
      BitSet paired,
      Contexts article,
      Contexts sentences,
      Contexts windows) {
    int[] numbers = paired.stream().toArray();
    int[] place = new int[counts.size()];
    for (int i = 0; i < numbers.length; i++) {
      place[numbers[i]] = i;
    }
    int[][] inArticle = article.standings(paired, place);
    int[][] inSentences = sentences.standings(paired, place);
    int[][] inWindows = windows.standings(paired, place);
    List<EntityPair> pairs = new ArrayList<>(numbers.length * (numbers.length - 1) / 2);
    for (int a = 0; a < numbers.length; a++) {
      String id = counts.get(numbers[a]).entity().id();
      for (int b = a + 1; b < numbers.length; b++) {
        int cell = a * numbers.length + b;
        String other = counts.get(numbers[b]).entity().id();
        for (Standing standing : STANDINGS) {
          int way = standing.ordinal();
          int articles = inArticle[way][cell];
          if (articles + inSentences[way][cell] + inWindows[way][cell] > 0) {
            pairs.add(
                new EntityPair(
                    id, other, standing, articles, inSentences[way][cell], inWindows[way][cell]));
          }
        }
      }
    }
    return pairs;
  }
}
