package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the PROV ontology that newsgraph uses: where data come from. */
public final class PROV {

  /** The namespace of all terms. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Resource Activity = ResourceFactory.createResource(NS + "Activity");
  public static final Resource Association = ResourceFactory.createResource(NS + "Association");
  public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");
  public static final Resource Plan = ResourceFactory.createResource(NS + "Plan");
  public static final Resource SoftwareAgent = ResourceFactory.createResource(NS + "SoftwareAgent");

  public static final Property agent = ResourceFactory.createProperty(NS, "agent");
  public static final Property hadPlan = ResourceFactory.createProperty(NS, "hadPlan");
  public static final Property hadPrimarySource =
      ResourceFactory.createProperty(NS, "hadPrimarySource");
  public static final Property qualifiedAssociation =
      ResourceFactory.createProperty(NS, "qualifiedAssociation");
  public static final Property wasAssociatedWith =
      ResourceFactory.createProperty(NS, "wasAssociatedWith");
  public static final Property wasAttributedTo =
      ResourceFactory.createProperty(NS, "wasAttributedTo");
  public static final Property wasDerivedFrom =
      ResourceFactory.createProperty(NS, "wasDerivedFrom");
  public static final Property wasGeneratedBy =
      ResourceFactory.createProperty(NS, "wasGeneratedBy");
  public static final Property wasRevisionOf = ResourceFactory.createProperty(NS, "wasRevisionOf");

  private PROV() {}
}
