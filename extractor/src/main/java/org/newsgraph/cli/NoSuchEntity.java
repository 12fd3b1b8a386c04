package org.newsgraph.cli;

/** The store knows nothing under the IRI that was given. */
final class NoSuchEntity extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchEntity(String iri) {
    super(
        "The store holds no entity or statement "
            + iri
            + "; newsgraph query entities/all lists the entities");
  }
}
