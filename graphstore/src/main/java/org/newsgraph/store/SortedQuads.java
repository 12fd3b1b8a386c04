package org.newsgraph.store;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.TreeMap;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.OntologyPrefixes;

/** Writes quads in the order of their lines; what does not fit into memory is sorted on disk. */
final class SortedQuads {

  private static final long LINES_IN_MEMORY = 100_000;

  private SortedQuads() {}

  static void write(Iterator<Quad> quads, ExportFormat format, OutputStream out) {
    SortedDataBag<String> lines =
        BagFactory.newSortedBag(
            ThresholdPolicyFactory.count(LINES_IN_MEMORY), new Lines(), CodePointOrder.INSTANCE);
    try {
      quads.forEachRemaining(quad -> lines.add(line(quad)));
      if (format == ExportFormat.NQUADS) {
        writeLines(lines.iterator(), out);
      } else {
        writeTurtle(lines.iterator(), out);
      }
    } finally {
      lines.close();
    }
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject())
        + (quad.isDefaultGraph() ? " ." : " " + NodeFmtLib.strNT(quad.getGraph()) + " .");
  }

  private static void writeLines(Iterator<String> lines, OutputStream out) {
    try {
      OutputStream buffered = new BufferedOutputStream(out);
      while (lines.hasNext()) {
        buffered.write(bytes(lines.next()));
      }
      buffered.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void writeTurtle(Iterator<String> lines, OutputStream out) {
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    Iterator<InputStream> streams = Iter.map(lines, line -> new ByteArrayInputStream(bytes(line)));
    InputStream sorted = new SequenceInputStream(new OneAfterTheOther(streams));
    RDFParser.source(sorted).lang(Lang.NTRIPLES).parse(new Prefixed(turtle));
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Turtle with the prefixes of the ontology at its head. */
  private static final class Prefixed extends StreamRDFWrapper {

    Prefixed(StreamRDF turtle) {
      super(turtle);
    }

    @Override
    public void start() {
      super.start();
      new TreeMap<>(OntologyPrefixes.all()).forEach(this::prefix);
    }
  }

  private record OneAfterTheOther(Iterator<InputStream> streams)
      implements Enumeration<InputStream> {

    @Override
    public boolean hasMoreElements() {
      return streams.hasNext();
    }

    @Override
    public InputStream nextElement() {
      return streams.next();
    }
  }

  /** Lines as the sorter keeps them on disk. */
  private static final class Lines implements SerializationFactory<String> {

    @Override
    public Sink<String> createSerializer(OutputStream out) {
      return new Sink<>() {
        @Override
        public void send(String line) {
          try {
            out.write(bytes(line));
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        }

        @Override
        public void flush() {
          // The sorter flushes its own stream.
        }

        @Override
        public void close() {
          try {
            out.close();
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        }
      };
    }

    @Override
    public Iterator<String> createDeserializer(InputStream in) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .iterator();
    }
  }
}
