package dev.muster.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all statements about one thing in one period come to: extremes, median, the latest, and each
 * distinct claim. Nothing is added up. A story counts once, by the median of its statements.
 *
 * @param figures the number of statements
 * @param articles the number of articles that make them
 * @param stories the number of stories
 * @param publishers the number of publishers that are known
 * @param low the least that any states; null if none states one
 * @param best the median over stories, rounded down; null if all are vague
 * @param high the most that any states; null if none states one
 * @param latest the best value of the latest story that states one; null if none does
 * @param latestOn the day of the latest statement
 * @param claims the distinct statements, by value
 */
public record SeriesPoint(
    long figures,
    long articles,
    long stories,
    long publishers,
    Long low,
    Long best,
    Long high,
    Long latest,
    LocalDate latestOn,
    List<Claim> claims) {

  /**
   * A distinct statement.
   *
   * @param low the least that it states
   * @param best its best value
   * @param high the most that it states
   * @param bound how the words bound it
   * @param stories the number of stories that make it
   * @param claimants on whose word, in order
   */
  public record Claim(
      Long low, Long best, Long high, String bound, long stories, List<String> claimants) {}

  private record Value(Long low, Long best, Long high, String bound) {}

  private static final Comparator<Long> NULLS_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private static final Comparator<Value> BY_VALUE =
      Comparator.comparing(Value::best, NULLS_FIRST)
          .thenComparing(Value::low, NULLS_FIRST)
          .thenComparing(Value::high, NULLS_FIRST)
          .thenComparing(Value::bound);

  /**
   * Sums up statements; their order makes no difference.
   *
   * @param statements at least one
   */
  public static SeriesPoint of(Collection<Statement> statements) {
    Map<String, List<Statement>> stories = new TreeMap<>();
    for (Statement statement : statements) {
      stories.computeIfAbsent(statement.storyId(), id -> new ArrayList<>()).add(statement);
    }
    List<Long> storyBests =
        stories.values().stream().map(SeriesPoint::storyBest).filter(Objects::nonNull).toList();
    return new SeriesPoint(
        statements.size(),
        statements.stream().map(Statement::articleId).distinct().count(),
        stories.size(),
        statements.stream().map(Statement::source).filter(Objects::nonNull).distinct().count(),
        statements.stream()
            .map(s -> s.low() == null ? s.best() : s.low())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        median(storyBests),
        statements.stream()
            .map(s -> s.high() == null ? s.best() : s.high())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        latest(statements),
        statements.stream()
            .map(Statement::publishedOn)
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        claims(statements));
  }

  private static Long storyBest(List<Statement> story) {
    return median(story.stream().map(Statement::best).filter(Objects::nonNull).toList());
  }

  /** The middle value, or the mean of the two in the middle, rounded down; null of none. */
  static Long median(List<Long> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<Long> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : Math.floorDiv(sorted.get(middle - 1) + sorted.get(middle), 2);
  }

  /** The median of what was stated on the latest day on which a value was. */
  private static Long latest(Collection<Statement> statements) {
    LocalDate day =
        statements.stream()
            .filter(s -> s.best() != null)
            .map(Statement::publishedOn)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return median(
        statements.stream()
            .filter(s -> s.best() != null && s.publishedOn().equals(day))
            .map(Statement::best)
            .toList());
  }

  private static List<Claim> claims(Collection<Statement> statements) {
    Map<Value, Set<String>> stories = new TreeMap<>(BY_VALUE);
    Map<Value, Set<String>> claimants = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Value value =
          new Value(statement.low(), statement.best(), statement.high(), statement.bound());
      stories.computeIfAbsent(value, v -> new TreeSet<>()).add(statement.storyId());
      Set<String> names = claimants.computeIfAbsent(value, v -> new TreeSet<>());
      if (statement.claimant() != null) {
        names.add(statement.claimant());
      }
    }
    List<Claim> claims = new ArrayList<>(stories.size());
    stories.forEach(
        (value, in) ->
            claims.add(
                new Claim(
                    value.low(),
                    value.best(),
                    value.high(),
                    value.bound(),
                    in.size(),
                    List.copyOf(claimants.get(value)))));
    return claims;
  }
}
