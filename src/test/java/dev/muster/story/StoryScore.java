package dev.muster.story;

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

/**
 * Scores stories against copies made of real articles. {@code main(number, resemblance,
 * shingleLength, files…)}: JSON Lines with {@code id}, {@code date}, {@code title}, {@code text},
 * of each of which an equal share of the articles is drawn. Prints, for each kind of edit and for
 * all together, precision and recall of pairs and the adjusted Rand index.
 */
final class StoryScore {
  private static final long SEED = 20_261_122;
  private static final int FEWEST_CHARACTERS = 200;

  private StoryScore() {}

  public static void main(String[] args) throws IOException {
    int number = Integer.parseInt(args[0]);
    StoryRule rule =
        new StoryRule(
            Double.parseDouble(args[1]), Integer.parseInt(args[2]), StoryRule.USUAL_WINDOW_DAYS);
    int files = args.length - 3;
    List<Told> drawn = new ArrayList<>();
    for (int i = 3; i < args.length; i++) {
      List<Told> articles = read(Path.of(args[i]));
      Collections.shuffle(articles, new Random(SEED));
      drawn.addAll(articles.subList(0, Math.min(number / files, articles.size())));
    }
    Collections.shuffle(drawn, new Random(SEED));
    score(KnownCopies.of(drawn, SEED), rule);
  }

  private static List<Told> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Told> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode record = mapper.readTree(line);
      String date = record.path("date").asText("");
      String text = record.path("text").asText("");
      if (date.length() >= 10 && text.length() >= FEWEST_CHARACTERS) {
        String id = file.getFileName() + "#" + record.path("id").asText();
        String title = record.path("title").isTextual() ? record.path("title").asText() : "";
        articles.add(new Told(id, LocalDate.parse(date.substring(0, 10)), title, text));
      }
    }
    return articles;
  }

  private static void score(List<Labelled> articles, StoryRule rule) {
    Map<String, String> stories =
        PlainStories.of(articles.stream().map(Labelled::article).toList(), rule);
    System.out.printf("%-12s articles stories precision recall ARI%n", "edit");
    for (Edit edit : Edit.values()) {
      print(edit.label(), articles.stream().filter(a -> a.edit() == edit).toList(), stories);
    }
    print("all", articles, stories);
  }

  private static void print(String name, List<Labelled> articles, Map<String, String> found) {
    Partition partition =
        Partition.of(
            articles.stream().map(a -> Map.entry(a.story(), found.get(a.article().id()))).toList());
    System.out.printf(
        "%-12s %d %d %.4f %.4f %.4f (%d false pairs)%n",
        name,
        articles.size(),
        articles.stream().map(Labelled::story).distinct().count(),
        partition.precision(),
        partition.recall(),
        partition.adjustedRandIndex(),
        partition.found() - partition.both());
  }
}
