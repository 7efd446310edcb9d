package dev.muster.story;

import dev.muster.text.Tokenizer;
import dev.muster.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds stories in one thread and one heap: what a cluster must find too. */
public final class PlainStories {
  /**
   * An article as far as stories go.
   *
   * @param id unique
   * @param publishedOn day of publication
   * @param title may be empty
   * @param text never null
   */
  public record Told(String id, LocalDate publishedOn, String title, String text) {}

  private static final Comparator<LookupEntry> ORDER =
      Comparator.comparingInt(LookupEntry::bucket)
          .thenComparingLong(LookupEntry::place)
          .thenComparingLong(LookupEntry::article);

  private PlainStories() {}

  /** For each article its story, by the articles' ids. */
  public static Map<String, String> of(List<Told> articles, StoryRule rule) {
    Tokenizer tokenizer = new Tokenizer(new Vocabulary());
    Sketcher sketcher = new Sketcher(rule.shingleLength());
    List<Told> ordered = new ArrayList<>(articles);
    ordered.sort(Comparator.comparing(Told::publishedOn).thenComparing(Told::id));
    List<Sketch> sketches = new ArrayList<>();
    List<LookupEntry> entries = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Told article = ordered.get(i);
      Sketch sketch =
          sketcher.sketch(tokenizer.tokenize(article.title()), tokenizer.tokenize(article.text()));
      sketches.add(sketch);
      int day = Math.toIntExact(article.publishedOn().toEpochDay());
      for (int rank = 0; rank < sketch.lookup().keys().size(); rank++) {
        entries.add(LookupEntry.of(day, sketch.lookup(), rank, i));
      }
    }
    entries.sort(ORDER);
    int[] parents = new int[ordered.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    Iterator<Candidate> candidates = new CandidateFinder(entries.iterator(), rule.windowDays());
    while (candidates.hasNext()) {
      Candidate candidate = candidates.next();
      if (links(candidate, sketches, rule)) {
        int one = root(parents, (int) candidate.article());
        int other = root(parents, (int) candidate.earlier());
        parents[Math.max(one, other)] = Math.min(one, other);
      }
    }
    Map<String, String> stories = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      stories.put(ordered.get(i).id(), ordered.get(root(parents, i)).id());
    }
    return stories;
  }

  private static boolean links(Candidate candidate, List<Sketch> sketches, StoryRule rule) {
    return switch (candidate.kind()) {
      case SAME_TEXT -> true;
      case CROWDED -> false;
      case ALIKE ->
          rule.holds(
              sketches
                  .get((int) candidate.article())
                  .sample()
                  .overlap(sketches.get((int) candidate.earlier()).sample()));
    };
  }

  private static int root(int[] parents, int node) {
    int root = node;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }
}
