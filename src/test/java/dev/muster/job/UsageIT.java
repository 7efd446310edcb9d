package dev.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.spark.LocalSpark;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user sees who asks for something that cannot be done: one line, exit code 2, no output.
 */
class UsageIT {
  private static final String SAMPLE = "jobs/sample/articles.jsonl";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void session() {
    LocalSpark.session();
  }

  private int run(String... words) {
    LocalSpark.session(); // which the command before has stopped
    return Muster.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }

  private void refused(String message, String... words) {
    Path output = folder.resolve("out");
    String[] all = java.util.Arrays.copyOf(words, words.length + 3);
    all[words.length] = "--output";
    all[words.length + 1] = output.toString();
    all[words.length + 2] = "--min-stories=2";
    String[] command = new String[all.length + 1];
    command[0] = "summarize";
    System.arraycopy(all, 0, command, 1, all.length);
    assertThat(run(command)).as(err.toString()).isEqualTo(Muster.WRONG_USE);
    assertThat(err.toString().lines()).singleElement().asString().contains(message);
    assertThat(output).doesNotExist();
  }

  @Test
  void inputThatDoesNotExist() {
    refused(
        "Cannot read --input: 'nowhere.jsonl' (no such file or folder)",
        "--input",
        "nowhere.jsonl");
  }

  @Test
  void inputThatIsEmpty() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    refused("(nothing in it; give files that hold articles)", "--input", empty.toString());
  }

  @Test
  void inputThatIsBinary() throws IOException {
    Path binary = Files.write(folder.resolve("picture.jsonl"), new byte[] {1, 2, 0, 3, 4});
    refused("(a binary file; use text, jsonl, csv or parquet)", "--input", binary.toString());
  }

  @Test
  void inputOfNoKnownFormat() throws IOException {
    Path odd = Files.writeString(folder.resolve("notes.md"), "# Notes");
    refused("(use --format text, jsonl, csv or parquet)", "--input", odd.toString());
  }

  @Test
  void inputThatIsNoParquet() throws IOException {
    Path odd = Files.writeString(folder.resolve("x.parquet"), "text");
    refused("(not a Parquet file)", "--input", odd.toString());
  }

  @Test
  void aBadDay() {
    refused("'22.6.2020' is no day (use yyyy-MM-dd)", "--input", SAMPLE, "--from", "22.6.2020");
  }

  @Test
  void aFieldThatNamesNoColumn() {
    refused(
        "Cannot use --field: 'text=corpus' (no such column; the input has: ",
        "--input",
        SAMPLE,
        "--field",
        "text=corpus");
  }

  @Test
  void aFieldThatIsNone() {
    refused(
        "Cannot use --field: 'body=text' (the name before '=' is one of",
        "--input",
        SAMPLE,
        "--field",
        "body=text");
  }

  @Test
  void anUnknownFormat() {
    refused("Cannot use --format: 'xml'", "--input", SAMPLE, "--format", "xml");
  }

  @Test
  void anUnknownOption() {
    refused("Unknown option: '--inpt'", "--inpt", "--input", SAMPLE);
  }

  @Test
  void aBrokenGazetteer() throws IOException {
    Path mine =
        Files.writeString(folder.resolve("mine.tsv"), "id\tname\ttype\nhello\tHello\tperson\n");
    refused(
        "mine.tsv: line 2: id 'hello' (use a form such as",
        "--input",
        SAMPLE,
        "--gazetteer",
        mine.toString());
  }

  @Test
  void anOutputThatExists() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    Files.writeString(there.resolve("file"), "x");
    assertThat(run("summarize", "--input", SAMPLE, "--output", there.toString()))
        .isEqualTo(Muster.WRONG_USE);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .endsWith("(it exists; name another folder or add --overwrite)");
    assertThat(there.resolve("file")).exists();
  }

  @Test
  void aRunThatWorksTellsWhatItDid() {
    Path output = folder.resolve("done");
    assertThat(
            run(
                "summarize",
                "--input",
                SAMPLE,
                "--output",
                output.toString(),
                "--from",
                "2020-01-01",
                "--to",
                "2020-12-31"))
        .as(err.toString())
        .isEqualTo(Muster.DONE);
    assertThat(out.toString())
        .contains(
            "records read",
            "Most quoted:",
            "pd.read_parquet(\"" + output + "/troop_figures\")",
            "outside_dates");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aWindowOfOneToken() {
    refused("Cannot use --window: '1' (use a number from 2)", "--input", SAMPLE, "--window", "1");
  }

  private void exportRefused(String message, String... words) {
    String[] command = java.util.Arrays.copyOf(words, words.length + 3);
    System.arraycopy(words, 0, command, 1, words.length);
    Path output = folder.resolve("net");
    command[0] = "export";
    command[words.length + 1] = "--output";
    command[words.length + 2] = output.toString();
    err.getBuffer().setLength(0);
    assertThat(run(command)).as(err.toString()).isEqualTo(Muster.WRONG_USE);
    assertThat(err.toString().lines()).singleElement().asString().contains(message);
    assertThat(output).doesNotExist();
  }

  @Test
  void exportsThatCannotBeMade() {
    exportRefused("Cannot use --format: 'dot'", "--tables", "x", "--format", "dot");
    exportRefused("Cannot use --max-p: '5.0'", "--tables", "x", "--format", "gexf", "--max-p", "5");
    exportRefused(
        "Cannot use --types: 'army' (use country, place",
        "--tables",
        "x",
        "--format",
        "gexf",
        "--types",
        "country,army");
    exportRefused(
        "Cannot read --tables: 'nowhere' (no tables there; give the --output of a run)",
        "--tables",
        "nowhere",
        "--format",
        "gexf");
  }

  @Test
  void aNetworkOfTheTablesOfARun() throws IOException {
    String tables = folder.resolve("tables").toString();
    assertThat(run("summarize", "--input", SAMPLE, "--output", tables, "--window", "20"))
        .as(err.toString())
        .isEqualTo(Muster.DONE);
    exportRefused(
        "Cannot use --period: '1815-06' (the tables hold 2019-",
        "--tables",
        tables,
        "--format",
        "gexf",
        "--period",
        "1815-06");
    exportRefused(
        "(loosen --min-stories, --max-p or --types)",
        "--tables",
        tables,
        "--format",
        "gexf",
        "--min-stories",
        "1000");
    for (String format : new String[] {"gexf", "gephi-csv"}) {
      Path net = folder.resolve("net." + format);
      String[] command = {
        "export",
        "--tables",
        tables,
        "--format",
        format,
        "--output",
        net.toString(),
        "--scope",
        "window",
        "--types",
        "country,place",
        "--max-p",
        "1"
      };
      assertThat(run(command)).as(err.toString()).isEqualTo(Muster.DONE);
      Path nodes = format.equals("gephi-csv") ? net.resolve("nodes.csv") : net;
      assertThat(Files.readString(nodes))
          .contains("country:IRQ", "Iraq")
          .doesNotContain("org:united-nations");
      assertThat(run(command)).isEqualTo(Muster.WRONG_USE);
    }
    assertThat(out.toString()).containsPattern("\\d+ nodes and \\d+ edges in .*net.gexf");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".crc")))
          .isEmpty();
    }
  }

  @Test
  void helpAndVersionAreNoMistakes() {
    assertThat(run("--version")).isEqualTo(Muster.DONE);
    assertThat(run("summarize", "--help")).isEqualTo(Muster.DONE);
    assertThat(out.toString()).contains("muster ", "--input", "--gazetteer");
    assertThat(run()).isEqualTo(Muster.WRONG_USE);
  }
}
