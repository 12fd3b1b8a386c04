package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {

  private static final String RULE = "org/newsgraph/assertion/relation/Rule.class";
  private static final String TABLE = "org/newsgraph/lexicon/en/words.tsv";
  private static final String PAGE = "org/newsgraph/server/Page.class";

  private final Map<String, String> files = new LinkedHashMap<>();

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    files.put(RULE, "a rule");
    files.put(TABLE, "word\tkind");
    files.put(PAGE, "a page");
  }

  private String inFolder() throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve("classes").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return ProgramFiles.checksum(folder.resolve("classes"));
  }

  private String inJar() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return ProgramFiles.checksum(jar);
  }

  @Test
  void isTheSameForAFolderAndItsJar() throws IOException {
    assertThat(inFolder()).isEqualTo(inJar());
  }

  @Test
  void changesWithEachRuleAndEachWordTable() throws IOException {
    String before = inJar();
    files.put(RULE, "another rule");
    String withRule = inJar();
    files.put(TABLE, "word\tother");
    assertThat(inJar()).isNotEqualTo(withRule).isNotEqualTo(before);
    assertThat(withRule).isNotEqualTo(before);
  }

  @Test
  void doesNotChangeWithWhatMakesNoGraph() throws IOException {
    String before = inJar();
    files.put(PAGE, "another page");
    assertThat(inJar()).isEqualTo(before);
  }

  /** Fails when a room is added to the extractor and forgotten here. */
  @Test
  void takesInAllThatTheExtractorIsMadeOf() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Newsgraph.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("org"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allMatch(file -> ProgramFiles.isPart(classes.relativize(file).toString()));
    }
  }

  @Test
  void readsTheProgramThatRuns() {
    assertThat(ProgramFiles.checksum()).hasSize(64).isEqualTo(ProgramFiles.checksum());
  }
}
