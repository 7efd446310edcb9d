package dev.muster.job;

import dev.muster.UserException;
import dev.muster.article.FieldNames;
import dev.muster.article.Limits;
import dev.muster.entity.Gazetteer;
import dev.muster.spark.Overwrite;
import dev.muster.spark.RunReport;
import dev.muster.spark.RunSettings;
import dev.muster.spark.Summarization;
import dev.muster.spark.source.ArticleSource;
import dev.muster.spark.source.Format;
import dev.muster.spark.source.InputFiles;
import dev.muster.spark.table.PeriodUnit;
import dev.muster.statistics.LeastStories;
import dev.muster.story.StoryRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: reads articles and writes every table. */
@Command(
    name = "summarize",
    description =
        "Reads dated news and writes tables of entities, co-occurrences and troop figures.",
    mixinStandardHelpOptions = true,
    versionProvider = Muster.Version.class,
    sortOptions = false,
    showDefaultValues = true)
final class SummarizeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or globs to read, on any Hadoop file system.")
  private List<String> input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the tables.")
  private String output;

  @Option(
      names = "--format",
      defaultValue = "auto",
      paramLabel = "FORMAT",
      description = "auto (by each file's name), text, jsonl, csv or parquet.")
  private String format;

  @Option(
      names = "--field",
      paramLabel = "NAME=COLUMN",
      description =
          "The input's column for id, date, title, text, source, section, author, url or language, "
              + "where it has none of the usual names. Repeatable.")
  private Map<String, String> fields = new TreeMap<>();

  @Option(
      names = "--period",
      defaultValue = "month",
      paramLabel = "UNIT",
      description = "Length of periods: ${COMPLETION-CANDIDATES}.")
  private PeriodUnit period;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Day.class,
      description = "First day of publication.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Last day of publication.")
  private LocalDate to;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Publisher of articles that name none.")
  private String source;

  @Option(
      names = "--gazetteer",
      paramLabel = "PATH",
      description = "A table of your own names, added to or replacing ours. Repeatable.")
  private List<String> gazetteers = new ArrayList<>();

  @Option(
      names = "--min-stories",
      paramLabel = "N",
      description =
          "Fewest stories in which a pair or a term must stand to be measured. Else 2, and of pairs 3 "
              + "where a period has 1,024 stories, and one more for each four times as many.")
  private Long minStories;

  @Mixin private StoryOptions stories;

  @Option(
      names = "--window",
      paramLabel = "TOKENS",
      description =
          "Count pairs also in windows of so many tokens, words and marks: the scope 'window'.")
  private Integer window;

  @Option(
      names = "--entity-sets",
      description =
          "Also look for sets of three or four entities that stories name together: the table "
              + "entity_sets. Takes some dozen further Spark jobs.")
  private boolean entitySets;

  @Option(
      names = "--communities",
      description =
          "Also look for communities: entities that stand together in more articles than by "
              + "chance, each with the others of its group: the table communities.")
  private boolean communities;

  @Option(
      names = "--max-text",
      defaultValue = "" + Limits.LONGEST_TEXT,
      paramLabel = "CHARACTERS",
      description = "Longest text of an article; longer ones are rejected as too_large.")
  private int maxText;

  @Option(
      names = "--keep-text",
      description = "Store each article's text in the table of articles. Mind who may share it.")
  private boolean keepText;

  @Option(names = "--overwrite", description = "Replace the tables of an earlier run.")
  private boolean overwrite;

  SummarizeCommand() {}

  @Override
  public Integer call() {
    FieldNames names = FieldNames.usual().with(fields);
    Limits limits = new Limits(from, to, maxText);
    Format known = format();
    StoryRule rule = stories.rule();
    if (minStories != null && minStories < 1) {
      throw new UserException(
          "Cannot use --min-stories: '" + minStories + "' (use a number from 1)");
    }
    if (window != null && window < 2) {
      throw new UserException("Cannot use --window: '" + window + "' (use a number from 2)");
    }
    SparkSession spark = Sessions.open("Muster summarize");
    try {
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      RunSettings settings =
          new RunSettings(
              names, limits, source, ownNames(hadoop), keepText, rule, window == null ? 0 : window);
      Gazetteer.load(settings.ownTables());
      InputFiles files = InputFiles.list(input, known, hadoop);
      ArticleSource articles = ArticleSource.of(files, names, fields, spark);
      LeastStories least =
          minStories == null ? LeastStories.USUAL : LeastStories.always(minStories);
      Summarization run =
          new Summarization(files, articles, settings, period, least, entitySets, communities);
      RunReport report = run.run(spark, output, overwrite ? Overwrite.REPLACE : Overwrite.REFUSE);
      spec.commandLine().getOut().print(Account.of(report));
      spec.commandLine().getOut().flush();
      return Muster.DONE;
    } finally {
      spark.stop();
    }
  }

  private Format format() {
    if (format.equalsIgnoreCase("auto")) {
      return null;
    }
    for (Format known : Format.values()) {
      if (known.label().equals(format.toLowerCase(Locale.ROOT))) {
        return known;
      }
    }
    throw new UserException(
        "Cannot use --format: '" + format + "' (use auto, text, jsonl, csv or parquet)");
  }

  private List<RunSettings.OwnNames> ownNames(Configuration hadoop) {
    List<RunSettings.OwnNames> own = new ArrayList<>();
    for (String written : gazetteers) {
      Path path = new Path(written);
      try (InputStream in = path.getFileSystem(hadoop).open(path)) {
        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        own.add(new RunSettings.OwnNames(written, content));
      } catch (IOException e) {
        throw new UserException(
            "Cannot read --gazetteer: '" + written + "' (" + e.getMessage() + ")", e);
      }
    }
    return own;
  }
}
