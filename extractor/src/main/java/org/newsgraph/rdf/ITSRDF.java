package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the Internationalization Tag Set that newsgraph uses: what a phrase denotes. */
public final class ITSRDF {

  /** The namespace of all terms. */
  public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

  public static final Property taIdentRef = ResourceFactory.createProperty(NS, "taIdentRef");
  public static final Property taConfidence = ResourceFactory.createProperty(NS, "taConfidence");

  private ITSRDF() {}
}
