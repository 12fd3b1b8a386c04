package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.newsgraph.store.LocalGraphStore;

/** The description of the service and of what it holds, counted again after every change. */
final class DescriptionAddress implements Address {

  private record Counted(long changes, DatasetFacts facts) {}

  private final LocalGraphStore store;
  private Optional<Counted> last = Optional.empty();

  DescriptionAddress(LocalGraphStore store) {
    this.store = store;
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("localhost");
    boolean isName = host.matches("[A-Za-z0-9.:\\[\\]-]+");
    String address = request.getScheme() + "://" + (isName ? host : "localhost") + "/";
    ServiceDescription description = new ServiceDescription(address, store.iris().base());
    RdfForm form = RdfForm.wanted(request).orElse(RdfForm.TURTLE);
    new RdfAnswer(description.of(facts()).getGraph(), form).answer(request, response);
  }

  /** One request counts, the others wait for it. */
  private synchronized DatasetFacts facts() {
    long changes = store.indexed().changes();
    if (last.filter(counted -> counted.changes() == changes).isEmpty()) {
      last = Optional.of(new Counted(changes, DatasetFacts.of(store)));
    }
    return last.get().facts();
  }
}
