package org.newsgraph.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.ModelUnavailable;

class ModelTest {

  @Test
  void saysWhichModelIsMissing() {
    Model<String> model = new Model<>("/no/such.bin", stream -> "read");

    assertThatThrownBy(model::get)
        .isInstanceOf(ModelUnavailable.class)
        .hasMessage("Model /no/such.bin: expected a file of this name on the class path");
  }

  @Test
  void saysWhichModelIsDamaged() {
    Model<String> model =
        new Model<>(
            "/org/newsgraph/models/names-en.bin",
            stream -> {
              throw new IOException("too short");
            });

    assertThatThrownBy(model::get)
        .isInstanceOf(ModelUnavailable.class)
        .hasMessageContaining("expected a model that OpenNLP 2 can read")
        .hasMessageContaining("too short");
  }

  @Test
  void readsOnce() {
    int[] readings = new int[1];
    Model<Integer> model =
        new Model<>("/org/newsgraph/models/names-en.bin", stream -> ++readings[0]);

    assertThat(model.get()).isEqualTo(model.get()).isEqualTo(1);
  }
}
