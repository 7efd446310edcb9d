package dev.muster.job;

import dev.muster.UserException;
import dev.muster.entity.EntityType;
import dev.muster.export.Description;
import dev.muster.export.NetworkFormat;
import dev.muster.export.NetworkWriter;
import dev.muster.spark.NetworkTables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the network of one period for a program for networks. */
@Command(
    name = "export",
    description =
        "Writes the network of a period, from the tables of a run: entities, and pairs that stand "
            + "together more often than by chance.",
    mixinStandardHelpOptions = true,
    versionProvider = Muster.Version.class,
    sortOptions = false,
    showDefaultValues = true)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--tables",
      required = true,
      paramLabel = "DIR",
      description = "Folder of tables: the --output of a run.")
  private String tables;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "File to write; for gephi-csv, folder for nodes.csv and edges.csv.")
  private String output;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "gexf, graphml, gephi-csv or json.")
  private String format;

  @Option(
      names = "--period",
      defaultValue = "all",
      paramLabel = "PERIOD",
      description = "Which period, as the tables call it: 2020-08, all.")
  private String period;

  @Option(
      names = "--scope",
      defaultValue = "sentence",
      paramLabel = "SCOPE",
      description = "Within what pairs stand together: article, sentence or window.")
  private String scope;

  @Option(
      names = "--min-stories",
      defaultValue = "2",
      paramLabel = "N",
      description = "Fewest stories that mention both entities of a pair.")
  private long minStories;

  @Option(
      names = "--max-p",
      defaultValue = "0.05",
      paramLabel = "P",
      description = "Greatest adjusted p-value of a pair, from 0 to 1.")
  private double maxP;

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "Only entities of these types, such as country,armed_group.")
  private List<String> types = new ArrayList<>();

  @Option(names = "--overwrite", description = "Replace what is at --output.")
  private boolean overwrite;

  ExportCommand() {}

  @Override
  public Integer call() throws IOException {
    NetworkFormat known = format();
    checkNumbers();
    NetworkTables.Selection selection =
        new NetworkTables.Selection(period, scope, minStories, maxP, types());
    SparkSession spark = Sessions.open("Muster export");
    try {
      Path path = new Path(output);
      FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (system.exists(path) && !overwrite) {
        throw new UserException(
            "Cannot write to --output: '%s' (it exists; name another or add --overwrite)"
                .formatted(output));
      }
      NetworkTables network = new NetworkTables(spark, tables, selection);
      if (network.isEmpty()) {
        throw new UserException(
            "No pair of period '%s' and scope '%s' is left (loosen --min-stories, --max-p or --types)"
                .formatted(period, scope));
      }
      Description description = new Description(Muster.Version.line(), period, scope);
      try (NetworkWriter writer = known.writer(streams(system, path, known), description)) {
        NetworkTables.Size size = network.write(writer);
        String told = "%,d nodes and %,d edges in %s";
        spec.commandLine().getOut().println(told.formatted(size.nodes(), size.edges(), output));
      }
      return Muster.DONE;
    } finally {
      spark.stop();
    }
  }

  private static List<OutputStream> streams(FileSystem system, Path path, NetworkFormat format)
      throws IOException {
    // No hidden file of checksums beside what other programs open.
    system.setWriteChecksum(false);
    if (format.files().isEmpty()) {
      return List.of(system.create(path, true));
    }
    List<OutputStream> streams = new ArrayList<>();
    for (String name : format.files()) {
      streams.add(system.create(new Path(path, name), true));
    }
    return streams;
  }

  private NetworkFormat format() {
    for (NetworkFormat known : NetworkFormat.values()) {
      if (known.label().equals(format.toLowerCase(Locale.ROOT))) {
        return known;
      }
    }
    throw new UserException(
        "Cannot use --format: '" + format + "' (use gexf, graphml, gephi-csv or json)");
  }

  private void checkNumbers() {
    if (minStories < 1) {
      throw new UserException(
          "Cannot use --min-stories: '" + minStories + "' (use a number from 1)");
    }
    if (!(maxP >= 0 && maxP <= 1)) {
      throw new UserException("Cannot use --max-p: '" + maxP + "' (use a number from 0 to 1)");
    }
  }

  private Set<String> types() {
    List<String> known = Arrays.stream(EntityType.values()).map(EntityType::label).toList();
    Set<String> chosen = new LinkedHashSet<>();
    for (String type : types) {
      String label = type.strip().toLowerCase(Locale.ROOT);
      if (!known.contains(label)) {
        throw new UserException(
            "Cannot use --types: '%s' (use %s)".formatted(type, String.join(", ", known)));
      }
      chosen.add(label);
    }
    return chosen;
  }
}
