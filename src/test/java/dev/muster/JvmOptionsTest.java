package dev.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JvmOptionsTest {
  @Test
  void pomListsTheOptionsThatSparkAsksFor() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String listed =
        pom.substring(
            pom.indexOf("<spark.jvm.options>") + "<spark.jvm.options>".length(),
            pom.indexOf("</spark.jvm.options>"));
    assertThat(List.of(listed.trim().split("\\s+")))
        .containsExactlyInAnyOrder(JavaModuleOptions.defaultModuleOptions().trim().split("\\s+"));
  }
}
