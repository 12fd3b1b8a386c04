package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** With which software and settings a version's graph was made. */
final class ExtractionTriples {

  private ExtractionTriples() {}

  static void write(ArticleModel model, Extraction extraction) {
    Resource activity = model.resource(model.iris().extraction(extraction));
    Resource software = software(model, extraction);
    model.add(model.version(), PROV.wasGeneratedBy, activity);
    model.types(activity, PROV.Activity);
    model.add(activity, PROV.wasAssociatedWith, software);
    Resource association = model.resource(activity.getURI() + "/association");
    model.add(activity, PROV.qualifiedAssociation, association);
    model.types(association, PROV.Association);
    model.add(association, PROV.agent, software);
    model.add(association, PROV.hadPlan, plan(model, activity, extraction));
  }

  private static Resource software(ArticleModel model, Extraction extraction) {
    Resource software = model.resource(model.iris().software(extraction));
    String version = extraction.softwareVersion();
    model.types(software, PROV.SoftwareAgent);
    model.add(software, RDFS.label, Literals.text("newsgraph " + version));
    model.add(software, SchemaDO.softwareVersion, Literals.text(version));
    return software;
  }

  private static Resource plan(ArticleModel model, Resource activity, Extraction extraction) {
    Resource plan = model.resource(activity.getURI() + "/plan");
    model.types(plan, PROV.Plan);
    model.add(plan, DCTerms.identifier, Literals.text(extraction.settings()));
    return plan;
  }
}
