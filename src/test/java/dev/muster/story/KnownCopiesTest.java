package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.story.KnownCopies.Edit;
import dev.muster.story.KnownCopies.Labelled;
import dev.muster.story.PlainStories.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies made of the bundled sample are found; accuracy.md holds the scores on real news. */
class KnownCopiesTest {
  private static List<Labelled> articles;
  private static Map<String, String> stories;

  @BeforeAll
  static void find() throws IOException {
    List<Told> sample = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("jobs/sample/articles.jsonl"))) {
      JsonNode record = new ObjectMapper().readTree(line);
      String text = record.path("text").asText("");
      if (text.length() > 300) {
        // A month apart, for the sample has copies of its own.
        LocalDate day = LocalDate.EPOCH.plusMonths(sample.size());
        String id = "article-" + sample.size();
        sample.add(new Told(id, day, record.path("title").asText(""), text));
      }
    }
    assertThat(sample).hasSizeGreaterThan(30);
    articles = KnownCopies.of(sample, 1);
    stories = PlainStories.of(told(articles), StoryRule.usual());
  }

  private static List<Told> told(List<Labelled> labelled) {
    return labelled.stream().map(Labelled::article).toList();
  }

  private static Partition partition(List<Labelled> of) {
    return Partition.of(
        of.stream().map(a -> Map.entry(a.story(), stories.get(a.article().id()))).toList());
  }

  @Test
  void storiesAreFoundInSpiteOfEdits() {
    assertThat(partition(articles).adjustedRandIndex()).isGreaterThan(0.9);
    assertThat(partition(articles).precision()).isGreaterThan(0.95);
  }

  @Test
  void copiesOfTheSameTextAreAllFound() {
    for (Edit edit : List.of(Edit.VERBATIM, Edit.HEADLINE, Edit.BOILERPLATE)) {
      Partition partition = partition(articles.stream().filter(a -> a.edit() == edit).toList());
      assertThat(partition.expected()).as(edit.label()).isPositive();
      assertThat(partition.recall()).as(edit.label()).isEqualTo(1);
    }
  }

  @Test
  void theOrderOfArticlesMakesNoDifference() {
    List<Told> shuffled = new ArrayList<>(told(articles));
    Collections.shuffle(shuffled, new Random(2));
    assertThat(PlainStories.of(shuffled, StoryRule.usual())).isEqualTo(stories);
  }
}
