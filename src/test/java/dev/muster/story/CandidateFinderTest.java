package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.story.Candidate.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
  private static final int WINDOW = 7;
  private static final ShingleSample KEYS = ShingleSample.of(new int[] {10, 20, 30}, 12);

  private static LookupEntry entry(int day, long fingerprint, long article, ShingleSample keys) {
    return new LookupEntry(10, day, fingerprint, article, keys);
  }

  private static List<Candidate> find(List<LookupEntry> entries) {
    List<Candidate> found = new ArrayList<>();
    new CandidateFinder(entries.iterator(), WINDOW).forEachRemaining(found::add);
    return found;
  }

  @Test
  void articlesOfABucketAreComparedWithinTheWindow() {
    assertThat(find(List.of(entry(0, 1, 1, KEYS), entry(7, 2, 2, KEYS), entry(8, 3, 3, KEYS))))
        .containsExactly(new Candidate(2, 1, Kind.ALIKE), new Candidate(3, 2, Kind.ALIKE));
  }

  @Test
  void bucketsAreApart() {
    assertThat(find(List.of(entry(0, 1, 1, KEYS), new LookupEntry(20, 0, 2, 2, KEYS)))).isEmpty();
  }

  @Test
  void oneSharedShingleOfManyIsChance() {
    ShingleSample others = ShingleSample.of(new int[] {10, 21, 31}, 12);
    assertThat(find(List.of(entry(0, 1, 1, KEYS), entry(0, 2, 2, others)))).isEmpty();
  }

  @Test
  void theSameTextNeedsNoComparison() {
    assertThat(find(List.of(entry(0, 5, 1, KEYS), entry(3, 5, 2, KEYS))))
        .containsExactly(new Candidate(2, 1, Kind.SAME_TEXT));
  }

  @Test
  void theSameTextOfADayTakesNoPartInFurtherComparisons() {
    List<LookupEntry> entries = new ArrayList<>();
    for (int article = 0; article < 1_000; article++) {
      entries.add(entry(0, 5, article, KEYS));
    }
    entries.add(entry(1, 6, 1_000, KEYS));
    List<Candidate> found = find(entries);
    assertThat(found).hasSize(1_000);
    assertThat(found).endsWith(new Candidate(1_000, 0, Kind.ALIKE));
    assertThat(found.subList(0, 999))
        .allSatisfy(c -> assertThat(c).isEqualTo(new Candidate(c.article(), 0, Kind.SAME_TEXT)));
  }

  @Test
  void aBucketOfBoilerplateCostsNoMoreThanItsLength() {
    List<LookupEntry> entries = new ArrayList<>();
    for (int article = 0; article < 100_000; article++) {
      entries.add(entry(0, article, article, KEYS));
    }
    List<Candidate> found = find(entries);
    long crowded = found.stream().filter(c -> c.kind() == Kind.CROWDED).count();
    assertThat(crowded).isEqualTo(100_000 - CandidateFinder.CROWD);
    assertThat(found.size() - crowded)
        .isLessThan(100_000 + CandidateFinder.CROWD * CandidateFinder.NEIGHBOURS);
  }

  @Test
  void aPhraseThatAllYearsUseIsNoCrowd() {
    List<LookupEntry> entries = new ArrayList<>();
    for (int article = 0; article < 1_000; article++) {
      entries.add(entry(article, article, article, KEYS));
    }
    assertThat(find(entries)).noneMatch(c -> c.kind() == Kind.CROWDED);
  }
}
