package org.newsgraph.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class NetworkTest {

  private final LocalGraphStore store = LocalGraphStore.inMemory(Report.BASE);

  private static final String HOSTILE = "=1+1 <b a=\\\"&\\\"> \\u0001\\uFFFE, עברית";

  @AfterEach
  void close() {
    store.close();
  }

  private String written(NetworkFormat format) {
    store.replace(
        List.of(
            Report.named("one", "1")
                .person("person-1", "person/ada", "Ada Holm")
                .person("person-2", "person/odd", HOSTILE)
                .is("organization-1", "organization/board")
                .says(
                    """
                    <V#organization-1> a schema:Organization ; rdfs:label "Harbour Board" .
                    <V#person-1> schema:worksFor <V#organization-1> .
                    <V#quotation-1> a ng:Quotation ; ng:speaker <V#person-1> ;
                      ng:about <V#person-2> ; ng:addressee <V#organization-1> .
                    """)
                .graph(),
            Report.named("two", "1")
                .person("person-1", "person/ada", "Ada Holm")
                .person("person-2", "person/odd", HOSTILE)
                .graph()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Network(store).write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesTheEdgesAsATable() {
    assertThat(written(NetworkFormat.CSV).lines().map(line -> line.replace(Report.BASE, "")))
        .startsWith(
            "Source,Target,Type,Weight,Relation,SourceLabel,SourceKind,SourceWikidata,TargetLabel,"
                + "TargetKind,TargetWikidata")
        .contains(
            "person/ada,organization/board,Directed,1,speaks to,Ada Holm,Person,,Harbour Board,"
                + "Organization,",
            "person/ada,organization/board,Directed,1,works for,Ada Holm,Person,,Harbour Board,"
                + "Organization,")
        .anyMatch(line -> line.startsWith("person/ada,person/odd,Undirected,2,mentioned with,"))
        .anyMatch(line -> line.contains("\"'=1+1 <b a=\"\"&\"\">"));
  }

  @ParameterizedTest
  @CsvSource({"GRAPHML, 3, 4", "GEXF, 3, 4"})
  void writesXmlThatParsersTake(NetworkFormat format, int nodes, int edges) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(written(format).getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(nodes);
    assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(edges);
    Element edge = (Element) document.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("source")).isEqualTo(Report.BASE + "person/ada");
    assertThat(written(format)).contains("&lt;b a=", "עברית").doesNotContain("\u0001");
  }
}
