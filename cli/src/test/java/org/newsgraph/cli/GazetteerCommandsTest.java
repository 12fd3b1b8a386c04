package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandsTest {

  @TempDir private Path folder;

  @Test
  void buildsAGazetteerAndFindsInIt() throws IOException {
    Path table = folder.resolve("people.csv");
    Files.writeString(table, "id,label,kind,aliases\nQ902,Ada Holm,person,A. Holm; Holm-Berg\n");
    String gazetteer = folder.resolve("gazetteer").toString();
    Run build = Run.of("gazetteer", "build", gazetteer, table.toString());
    assertThat(build.status()).isZero();
    assertThat(build.err()).contains("1 entries");
    assertThat(Run.of("gazetteer", "find", gazetteer, "HOLM BERG").out())
        .contains("folded  Ada Holm  person  wikidata:Q902");
    assertThat(Run.of("gazetteer", "find", gazetteer, "wikidata:Q902", "--json").out())
        .contains("\"aliases\":[\"A. Holm\",\"Holm-Berg\"]");
    assertThat(Run.of("gazetteer", "find", gazetteer, "Nobody").out())
        .isEqualTo("nothing of this name\n");
  }

  @Test
  void saysWhatIsRefused() throws IOException {
    Path table = folder.resolve("people.csv");
    Files.writeString(table, "id,label\nQ902,Ada Holm\nQ903\n");
    Run build = Run.of("gazetteer", "build", folder.resolve("g").toString(), table.toString());
    assertThat(build.status()).isEqualTo(1);
    assertThat(build.err()).contains("line 3: expected as many columns as the table has");
  }

  @Test
  void tellsTheWayToAGazetteerThatIsMissing() {
    Run find = Run.of("gazetteer", "find", folder.resolve("none").toString(), "Ada Holm");
    assertThat(find.status()).isEqualTo(3);
    assertThat(find.err()).contains("newsgraph gazetteer build");
  }

  @Test
  void asksNoServiceThatNobodyNames() {
    assertThat(Run.of("reconcile").status()).isEqualTo(2);
    Run file = Run.of("reconcile", "--service", "file:///etc/hosts", "--store", folder.toString());
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("expected an address on the web");
  }
}
