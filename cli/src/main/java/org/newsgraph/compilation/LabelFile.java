package org.newsgraph.compilation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.newsgraph.article.BoundedLines;
import org.newsgraph.article.BoundedLines.Line;
import org.newsgraph.article.PackedFile;
import org.newsgraph.gazetteer.EntrySource;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;
import org.newsgraph.rdf.RdfSyntax;

/**
 * Names in RDF, such as a SKOS thesaurus, as a source of a gazetteer; streamed.
 *
 * <p>After a fault, N-Triples are read on with the next line; of other syntaxes what stands before
 * it holds.
 */
public final class LabelFile implements EntrySource {

  private static final int LONGEST_LINE = 1_000_000;

  private final PackedFile file;
  private final Lang syntax;

  private LabelFile(PackedFile file, Lang syntax) {
    this.file = file;
    this.syntax = syntax;
  }

  /** A file as a source, if its first lines are RDF. */
  public static Optional<EntrySource> of(PackedFile file, List<String> head) {
    return RdfSyntax.of(head.stream().filter(line -> !line.startsWith("#")).toList())
        .map(syntax -> new LabelFile(file, syntax));
  }

  @Override
  public void read(Intake intake) throws IOException {
    LabelledSubjects subjects = new LabelledSubjects(file.name(), intake);
    if (syntax.equals(Lang.NTRIPLES)) {
      readLines(subjects, intake);
    } else {
      try (InputStream in = file.open()) {
        parse(RDFParser.source(in), subjects);
      } catch (RiotException e) {
        intake.notice(fault(place(e), e));
      }
    }
    subjects.finish();
  }

  private void readLines(LabelledSubjects subjects, Intake intake) throws IOException {
    try (BoundedLines lines = new BoundedLines(file.open(), LONGEST_LINE)) {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        byte[] bytes = line.get().bytes().orElse(new byte[0]);
        try {
          parse(RDFParser.fromString(new String(bytes, StandardCharsets.UTF_8), syntax), subjects);
        } catch (RiotException e) {
          intake.notice(fault("line " + line.get().number(), e));
        }
      }
    }
  }

  private void parse(RDFParserBuilder parser, LabelledSubjects subjects) {
    parser.lang(syntax).base("urn:x-base:").errorHandler(new Faults()).parse(subjects);
  }

  private static String place(RiotException e) {
    return e instanceof RiotParseException at && at.getLine() > 0 ? "line " + at.getLine() : "";
  }

  private Notice fault(String place, RiotException e) {
    String found =
        String.valueOf(e.getMessage()).replaceFirst("^\\[line: \\d+, col: \\d+ *\\] *", "");
    return new Notice(NoticeKind.INVALID_RDF, file.name(), place, found);
  }

  /** Odd names in IRIs are passed over; broken syntax is a fault. */
  private static final class Faults implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      // Such as an IRI of a scheme that Jena has its own rules for.
    }

    @Override
    public void error(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }
  }
}
