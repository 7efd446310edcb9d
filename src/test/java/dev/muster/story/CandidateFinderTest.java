package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.story.Candidate.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
  private static final int WINDOW = 7;
  private static final ShingleSample KEYS = ShingleSample.of(new int[] {10, 20, 30}, Sketch.KEYS);

  private static LookupEntry entry(int day, long text, long article, int rank) {
    Sketch.Lookup lookup = new Sketch.Lookup(text << 32, KEYS);
    return LookupEntry.of(day, lookup, rank, article);
  }

  private static LookupEntry entry(int day, long text, long article) {
    return entry(day, text, article, 0);
  }

  private static List<Candidate> find(List<LookupEntry> entries) {
    List<Candidate> found = new ArrayList<>();
    new CandidateFinder(entries.iterator(), WINDOW).forEachRemaining(found::add);
    return found;
  }

  @Test
  void articlesOfABucketAreComparedWithinTheWindow() {
    assertThat(find(List.of(entry(0, 1, 1), entry(7, 2, 2), entry(8, 3, 3))))
        .containsExactly(new Candidate(2, 1, Kind.ALIKE), new Candidate(3, 2, Kind.ALIKE));
  }

  @Test
  void bucketsAreApart() {
    assertThat(find(List.of(entry(0, 1, 1), entry(0, 2, 2, 1)))).isEmpty();
  }

  @Test
  void theSameTextNeedsNoComparison() {
    assertThat(find(List.of(entry(0, 5, 1), entry(3, 5, 2))))
        .containsExactly(new Candidate(2, 1, Kind.SAME_TEXT));
  }

  @Test
  void theSameTextIsToldOnceWhateverTheNumberOfItsBuckets() {
    assertThat(find(List.of(entry(0, 5, 1, 1), entry(0, 5, 2, 1), entry(3, 5, 3, 1)))).isEmpty();
  }

  @Test
  void daysBeforeTheEpochAreDaysToo() {
    assertThat(find(List.of(entry(-9, 1, 1), entry(-2, 2, 2), entry(6, 3, 3))))
        .containsExactly(new Candidate(2, 1, Kind.ALIKE));
  }

  @Test
  void theSameTextOfADayTakesNoPartInFurtherComparisons() {
    List<LookupEntry> entries = new ArrayList<>();
    for (int article = 0; article < 1_000; article++) {
      entries.add(entry(0, 5, article));
    }
    entries.add(entry(1, 6, 1_000));
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
      entries.add(entry(0, article, article));
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
      entries.add(entry(article, article, article));
    }
    assertThat(find(entries)).noneMatch(c -> c.kind() == Kind.CROWDED);
  }
}
