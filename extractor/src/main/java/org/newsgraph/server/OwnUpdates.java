package org.newsgraph.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Carries out updates that bring their data along; LOAD would read files and other servers. */
final class OwnUpdates extends SPARQL_Update {

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text = bytes(input);
    if (parse(text).getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      ServletOps.errorForbidden("LOAD is not allowed; send the data itself");
    }
    super.execute(action, new ByteArrayInputStream(text));
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
