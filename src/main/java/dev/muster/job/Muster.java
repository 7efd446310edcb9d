package dev.muster.job;

import dev.muster.UserException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: one subcommand a job. */
@Command(
    name = "muster",
    description = "Turns a corpus of dated news into tables about armed forces.",
    mixinStandardHelpOptions = true,
    versionProvider = Muster.Version.class,
    subcommands = {SummarizeCommand.class, EvaluateCommand.class, ExportCommand.class})
public final class Muster {
  /** The run did what it was asked. */
  static final int DONE = 0;

  /** The run failed. */
  static final int FAILED = 1;

  /** The user asked for something that cannot be done. */
  static final int WRONG_USE = 2;

  Muster() {}

  public static void main(String[] words) {
    int code = run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), words);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /** Runs a command line and answers the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... words) {
    CommandLine command = new CommandLine(new Muster()).setOut(out).setErr(err);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler((e, args) -> wrongUse(e.getCommandLine(), e.getMessage()));
    command.setExecutionExceptionHandler((e, line, parsed) -> failed(line, e));
    if (words.length == 0) {
      command.usage(command.getErr());
      return WRONG_USE;
    }
    return command.execute(words);
  }

  private static int wrongUse(CommandLine command, String message) {
    command
        .getErr()
        .println(
            oneLine(message) + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    return WRONG_USE;
  }

  private static int failed(CommandLine command, Exception e) {
    PrintWriter err = command.getErr();
    if (e instanceof UserException) {
      err.println(oneLine(e.getMessage()));
      return WRONG_USE;
    }
    err.println("The job failed: " + oneLine(String.valueOf(e.getMessage())));
    e.printStackTrace(err);
    return FAILED;
  }

  private static String oneLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** Prints the version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {line()};
    }

    /** {@code muster 1.2.3}. */
    static String line() {
      String version = Muster.class.getPackage().getImplementationVersion();
      return "muster " + (version == null ? "(development)" : version);
    }
  }
}
