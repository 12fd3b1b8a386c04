package org.newsgraph.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * Carries out updates that bring their data along, all of their operations or none, within a time
 * limit; LOAD would read files and other servers.
 */
final class OwnUpdates extends SPARQL_Update {

  private final Duration limit;

  OwnUpdates(Duration limit) {
    this.limit = limit;
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    UpdateRequest request = parse(bytes(input));
    if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      ServletOps.errorForbidden("LOAD is not allowed; send the data itself");
    }
    action.beginWrite();
    try {
      carryOut(request, action);
      action.commit();
    } catch (QueryCancelledException late) {
      action.abortSilent();
      throw late;
    } catch (UpdateException wrong) {
      action.abortSilent();
      ServletOps.errorBadRequest(wrong.getMessage());
    } finally {
      action.endWrite();
    }
  }

  private void carryOut(UpdateRequest request, HttpAction action) {
    long end = System.nanoTime() + limit.toNanos();
    // One by one: Jena gives all operations but the first no time at all.
    for (Update each : request.getOperations()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new QueryCancelledException();
      }
      UpdateExec.dataset(action.getActiveDSG())
          .update(each)
          .timeout(left, TimeUnit.NANOSECONDS)
          .execute();
    }
  }

  private static UpdateRequest parse(byte[] text) {
    try {
      return UpdateFactory.read(new ByteArrayInputStream(text));
    } catch (QueryParseException malformed) {
      ServletOps.errorBadRequest("This is not SPARQL Update: " + malformed.getMessage());
      throw malformed;
    }
  }

  private static byte[] bytes(InputStream input) {
    try {
      return input.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
