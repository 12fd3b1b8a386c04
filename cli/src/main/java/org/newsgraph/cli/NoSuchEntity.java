package org.newsgraph.cli;

import org.newsgraph.notice.NewsgraphException;

/** The store knows nothing under the IRI that was given. */
final class NoSuchEntity extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  NoSuchEntity(String iri) {
    super(
        "The store holds no entity or statement "
            + iri
            + "; newsgraph query entities/all lists the entities");
  }
}
