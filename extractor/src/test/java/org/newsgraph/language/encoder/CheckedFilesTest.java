package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.newsgraph.language.ModelUnavailable;

class CheckedFilesTest {

  private static final CheckedFiles FILES =
      new CheckedFiles("/org/newsgraph/language/encoder/checked");

  @Test
  void readsWhatIsAsItsChecksumSays() {
    assertThat(FILES.text(".json")).isEqualTo("{}\n");
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> FILES.bytes(".onnx"))
        .isInstanceOf(ModelUnavailable.class)
        .hasMessage(
            "Model /org/newsgraph/language/encoder/checked.onnx: expected a file of this name on"
                + " the class path");
  }

  @Test
  void saysWhichFileIsDamaged() {
    assertThatThrownBy(() -> FILES.bytes(".vocab"))
        .isInstanceOf(ModelUnavailable.class)
        .hasMessageStartingWith(
            "Model /org/newsgraph/language/encoder/checked.vocab: expected the file whose SHA-256"
                + " stands in /org/newsgraph/language/encoder/checked.sha256, found ")
        .hasMessageEndingWith("  checked.vocab");
  }

  @Test
  void saysWhenTheSettingsAreNone() {
    assertThatThrownBy(() -> EncoderModel.read(FILES, FILES))
        .isInstanceOf(ModelUnavailable.class)
        .hasMessageContaining("encoder/checked: expected a model");
  }

  @Test
  void saysWhenTheHeadForRelationsIsNone() {
    assertThatThrownBy(() -> RelationHead.read(FILES))
        .isInstanceOf(ModelUnavailable.class)
        .hasMessageContaining("encoder/checked: expected the weights of the head for relations");
  }
}
