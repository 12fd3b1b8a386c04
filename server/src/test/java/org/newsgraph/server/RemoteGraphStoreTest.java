package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Endpoint;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.GraphStoreContract;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.RemoteGraphStore;
import org.newsgraph.store.Report;
import org.newsgraph.store.StoreUnreachable;

class RemoteGraphStoreTest extends GraphStoreContract {

  private NewsgraphServer server;

  @Override
  protected GraphStore empty() {
    server =
        NewsgraphServer.start(
            LocalGraphStore.inMemory(Report.BASE),
            new ServerSettings("127.0.0.1", 0, "sésame", ServerSettings.STANDARD_LIMITS));
    return store("sésame");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsOfAWrongPassword() {
    assertThatThrownBy(() -> store("other").replace(List.of(Report.named("a", "1").graph())))
        .isInstanceOf(StoreUnreachable.class)
        .hasMessageContaining("NEWSGRAPH_PASSWORD");
  }

  @Test
  void asksForNoPasswordWhereTheUrlIsWrong() {
    Endpoint elsewhere = Endpoint.of(server.address().resolve("/nothing/"), "sésame");
    assertThatThrownBy(() -> new RemoteGraphStore(elsewhere, Report.BASE).article("one"))
        .isInstanceOf(StoreUnreachable.class)
        .hasMessageMatching(".* answers with status 40[0-9]");
  }

  @Test
  void tellsWhenNobodyIsThere() {
    Endpoint nobody = Endpoint.of(URI.create("http://127.0.0.1:1/"), "");
    assertThatThrownBy(() -> new RemoteGraphStore(nobody, Report.BASE).article("one"))
        .isInstanceOf(StoreUnreachable.class)
        .hasMessageContaining("does not answer");
  }

  private GraphStore store(String password) {
    return new RemoteGraphStore(Endpoint.of(server.address(), password), Report.BASE);
  }
}
