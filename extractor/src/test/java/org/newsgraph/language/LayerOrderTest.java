package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.coreference.NameChains;
import org.newsgraph.language.names.AgreedTypes;
import org.newsgraph.language.names.OwnedBodies;

class LayerOrderTest {

  /** Makes names, as a finder of names does. */
  private static final class Finder implements Layer {

    @Override
    public Set<Part> makes() {
      return Set.of(Part.NAMES, Part.REPEATED_NAMES);
    }

    @Override
    public Document apply(Document document) {
      return document;
    }
  }

  private static void check(Layer... layers) {
    LayerOrder.check(List.of(layers), Set.of(Part.CHAINS));
  }

  @Test
  void takesLayersOfWhichEachFindsWhatItNeeds() {
    assertThatCode(
            () -> check(new Finder(), new AgreedTypes(), new NameChains(), new OwnedBodies()))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesALayerBeforeWhatItNeeds() {
    assertThatThrownBy(() -> check(new NameChains(), new Finder()))
        .hasMessage("NameChains needs REPEATED_NAMES, which no layer before it makes");
  }

  @Test
  void refusesALayerThatChangesWhatOthersHaveBuiltOn() {
    assertThatThrownBy(() -> check(new Finder(), new NameChains(), new Finder()))
        .hasMessageContaining("Finder changes REPEATED_NAMES, on which NameChains");
  }

  @Test
  void refusesToLeaveOutWhatTheReaderNeeds() {
    assertThatThrownBy(() -> check(new Finder()))
        .hasMessage("what reads the document needs CHAINS, which no layer before it makes");
  }
}
