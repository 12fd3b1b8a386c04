package org.newsgraph.curation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.curation.CurationIntake.Said;

/** The triples of an RDF file, each with the line that its syntax puts it in. */
record CurationStatements(Lang syntax, CurationIntake intake) {

  void read(byte[] rdf) throws IOException {
    ParserProfile profile =
        RiotLib.createParserProfile(
            RiotLib.factoryRDF(LabelToNode.createUseLabelAsGiven()),
            ErrorHandlerFactory.errorHandlerStrictNoLogging,
            true);
    try {
      RDFParserRegistry.getFactory(syntax)
          .create(syntax, new Placed(profile, intake))
          .read(
              new ByteArrayInputStream(rdf),
              "urn:x-base:",
              syntax.getContentType(),
              StreamRDFLib.sinkNull(),
              new Context());
    } catch (RiotException e) {
      throw new IOException(
          "%s: expected RDF that is sound to its end, found %s; nothing was applied, check it with"
                  .formatted(intake.file(), e.getMessage())
              + " riot --validate",
          e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Hands over each triple with its line. */
  private static final class Placed extends ParserProfileWrapper {

    private final CurationIntake intake;

    Placed(ParserProfile profile, CurationIntake intake) {
      super(profile);
      this.intake = intake;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
      take(Triple.create(subject, predicate, object), line);
      return super.createTriple(subject, predicate, object, line, column);
    }

    @Override
    public Quad createQuad(
        Node graph, Node subject, Node predicate, Node object, long line, long column) {
      take(Triple.create(subject, predicate, object), line);
      return super.createQuad(graph, subject, predicate, object, line, column);
    }

    /** A label or a type beside what is said is passed by. */
    private void take(Triple triple, long line) {
      boolean isAside =
          triple.getObject().isLiteral() || triple.getPredicate().equals(RDF.type.asNode());
      if (!isAside || intake.isRelation(triple.getPredicate().getURI())) {
        try {
          intake.take(
              new Said(
                  triple.getSubject().toString(),
                  triple.getPredicate().getURI(),
                  triple.getObject().toString(),
                  "",
                  ""),
              line);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
