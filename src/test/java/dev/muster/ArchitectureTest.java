package dev.muster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floors of the house: a room imports lower floors only, and only two rooms know Spark. */
class ArchitectureTest {
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("tsv"),
          List.of("text", "statistics", "export"),
          List.of("article", "entity", "date", "story"),
          List.of("figure"),
          List.of("analysis", "evaluation"),
          List.of("spark"),
          List.of("job"));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.muster");

  @Test
  void roomsImportLowerFloorsOnly() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String room : FLOORS.get(floor)) {
        List<String> forbidden = new ArrayList<>();
        for (int other = floor; other < FLOORS.size(); other++) {
          FLOORS.get(other).stream()
              .filter(name -> !name.equals(room))
              .forEach(name -> forbidden.add("dev.muster." + name + ".."));
        }
        if (!forbidden.isEmpty()) {
          noClasses()
              .that()
              .resideInAPackage("dev.muster." + room + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden.toArray(String[]::new))
              .check(classes);
        }
      }
    }
  }

  @Test
  void onlySparkAndJobKnowSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.muster.spark..", "dev.muster.job..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(classes);
  }

  @Test
  void textIsJudgedWithoutClockFilesOrNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.muster.text..",
            "dev.muster.article..",
            "dev.muster.entity..",
            "dev.muster.date..",
            "dev.muster.story..",
            "dev.muster.figure..",
            "dev.muster.analysis..",
            "dev.muster.statistics..",
            "dev.muster.export..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io.File..", "java.nio.file..", "java.net..", "java.time.Clock..")
        .check(classes);
  }

  @Test
  void roomsFormNoCycles() {
    slices().matching("dev.muster.(*)..").should().beFreeOfCycles().check(classes);
  }
}
