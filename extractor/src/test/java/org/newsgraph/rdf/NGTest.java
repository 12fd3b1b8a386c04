package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class NGTest {

  @Test
  void theConstantsAreTheTermsOfTheOntology() throws IllegalAccessException {
    Set<String> terms = new TreeSet<>();
    for (Resource term :
        RDFDataMgr.loadModel("org/newsgraph/ontology/newsgraph.ttl").listSubjects().toList()) {
      if (term.getURI().startsWith(NG.NS)) {
        terms.add(term.getURI());
      }
    }
    Set<String> constants = new TreeSet<>();
    for (Field field : NG.class.getFields()) {
      if (field.get(null) instanceof Resource term) {
        assertThat(term.getLocalName()).isEqualTo(field.getName());
        constants.add(term.getURI());
      }
    }
    assertThat(constants).isEqualTo(terms).isNotEmpty();
  }
}
