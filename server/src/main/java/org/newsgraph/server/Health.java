package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.newsgraph.store.LocalGraphStore;

/** Whether the server lives and the store can be read. */
record Health(LocalGraphStore store) implements Address {

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean isEmpty = Txn.calculateRead(store.dataset(), () -> !store.dataset().find().hasNext());
    Json.of(Map.of("status", isEmpty ? "empty" : "ok")).answer(request, response);
  }
}
