package dev.muster.job;

import dev.muster.UserException;
import dev.muster.analysis.ArticleAnalysis;
import dev.muster.analysis.ArticleAnalyzer;
import dev.muster.article.ArticleParser;
import dev.muster.article.Field;
import dev.muster.article.FieldNames;
import dev.muster.article.Limits;
import dev.muster.article.Parsed;
import dev.muster.article.RawRecord;
import dev.muster.entity.Gazetteer;
import dev.muster.evaluation.Evaluation;
import dev.muster.evaluation.Evaluation.Difference;
import dev.muster.evaluation.Evaluation.Score;
import dev.muster.evaluation.GoldFigure;
import dev.muster.evaluation.GoldReader;
import dev.muster.evaluation.GoldSentence;
import dev.muster.figure.TroopFigure;
import dev.muster.tsv.TsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the rules of troop figures against labelled sentences. */
@Command(
    name = "evaluate",
    description =
        "Scores troop figures against labelled sentences: precision, recall, the share of each "
            + "field, and what differs.",
    mixinStandardHelpOptions = true,
    versionProvider = Muster.Version.class,
    sortOptions = false,
    showDefaultValues = true)
final class EvaluateCommand implements Callable<Integer> {
  /** The day of publication of sentences that state none. */
  private static final String NO_DATE = "2000-01-01";

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON Lines, a sentence a line: id, date, title, before, sentence, figures (number, "
              + "quote, low, best, high, bound, kind, force, place, status, time).")
  private List<Path> files;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Table of names of your own; may be given again.")
  private List<Path> gazetteers = new ArrayList<>();

  @Option(names = "--errors", paramLabel = "N", description = "Differences to list.")
  private int errors = 20;

  @Override
  public Integer call() {
    Evaluation evaluation = new Evaluation();
    List<GoldSentence> sentences = new ArrayList<>();
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        sentences.addAll(GoldReader.read(file.toString(), lines));
      } catch (IOException e) {
        throw new UserException("Cannot read --gold: '" + file + "' (no such file)", e);
      }
    }
    ArticleAnalyzer analyzer = new ArticleAnalyzer(gazetteer());
    ArticleParser parser = new ArticleParser(FieldNames.usual(), Limits.none(), null);
    for (GoldSentence sentence : sentences) {
      evaluation.add(sentence, figures(parser, analyzer, sentence));
    }
    print(spec.commandLine().getOut(), evaluation, sentences.size());
    return Muster.DONE;
  }

  private Gazetteer gazetteer() {
    List<TsvTable> own = new ArrayList<>();
    for (Path file : gazetteers) {
      try (BufferedReader rows = Files.newBufferedReader(file)) {
        own.add(TsvTable.read(file.toString(), rows));
      } catch (IOException e) {
        throw new UserException("Cannot read --gazetteer: '" + file + "' (no such file)", e);
      }
    }
    return Gazetteer.load(own);
  }

  private static List<TroopFigure> figures(
      ArticleParser parser, ArticleAnalyzer analyzer, GoldSentence sentence) {
    Map<String, String> values = new HashMap<>();
    values.put("id", sentence.id());
    values.put("date", sentence.date() == null ? NO_DATE : sentence.date());
    values.put("title", sentence.title() == null ? "" : sentence.title());
    values.put("text", sentence.text());
    Parsed<ArticleAnalysis> parsed = parser.parse(new RawRecord(values)).then(analyzer::analyze);
    if (!(parsed instanceof Parsed.Ok<ArticleAnalysis> ok)) {
      return List.of();
    }
    return ok.value().fields().get(Field.TEXT.ordinal()).figures().figures();
  }

  private void print(PrintWriter out, Evaluation evaluation, int sentences) {
    out.printf(
        Locale.ROOT,
        "%,d sentences, %,d figures labelled, %,d found, %,d of them labelled.%n%n",
        sentences,
        evaluation.gold(),
        evaluation.predicted(),
        evaluation.matched());
    out.printf(Locale.ROOT, "precision  %.4f%n", evaluation.precision());
    out.printf(Locale.ROOT, "recall     %.4f%n", evaluation.recall());
    out.printf(Locale.ROOT, "f1         %.4f%n", evaluation.f1());
    for (Score score : Score.values()) {
      String name = score.name().toLowerCase(Locale.ROOT);
      out.printf(Locale.ROOT, "%-10s %.4f%n", name, evaluation.share(score));
    }
    out.printf(Locale.ROOT, "tuple_f1   %.4f%n", evaluation.tupleF1());
    Map<String, List<Difference>> kinds = new TreeMap<>();
    for (Difference difference : evaluation.differences()) {
      kinds.computeIfAbsent(kind(difference), k -> new ArrayList<>()).add(difference);
    }
    out.printf("%nWhat differs:%n");
    kinds.forEach((kind, all) -> out.printf(Locale.ROOT, "%6d  %s%n", all.size(), kind));
    evaluation.differences().stream().limit(errors).forEach(d -> print(out, d));
  }

  private static String kind(Difference difference) {
    if (difference.figure() == null) {
      return "missed";
    }
    if (difference.gold() == null) {
      return "found where none is";
    }
    return String.join(
        ", ", difference.wrong().stream().map(s -> s.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static void print(PrintWriter out, Difference difference) {
    out.printf(
        "%n[%s] %s%n  %s%n",
        kind(difference), difference.sentence().id(), difference.sentence().sentence().strip());
    GoldFigure gold = difference.gold();
    if (gold != null) {
      out.printf(
          "  gold   %s: %s %s, %s in %s, %s, %s%n",
          gold.number(),
          gold.bound(),
          gold.kind(),
          gold.force(),
          gold.place(),
          gold.status(),
          gold.time());
    }
    TroopFigure figure = difference.figure();
    if (figure != null) {
      out.printf(
          "  found  %s: %s %s, %s in %s, %s, %s%n",
          figure.number(),
          figure.bound().label(),
          figure.kind().label(),
          figure.force() == null ? null : figure.force().name(),
          figure.place() == null ? null : figure.place().name(),
          figure.status().label(),
          figure.time().label());
    }
  }
}
