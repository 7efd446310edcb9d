package dev.muster.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkWriterTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 8, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 8, 23);

  private static final Node IRAQ =
      new Node("country:IRQ", "Iraq", "country", "IRQ", 12, 0.25, 3L, FIRST, LAST);
  private static final Node ODD =
      new Node(
          "person:x",
          "A \"B\", <C> & D\u0000\u0008\tE\nF\uFFFF \uD800 \uD83D\uDE80 Ž",
          "person",
          null,
          2,
          0.5,
          null,
          FIRST,
          FIRST);
  private static final Edge EDGE =
      new Edge("country:IRQ", "person:x", 2, 0.5, 12.25, 9.5, 1e-12, FIRST, FIRST);
  private static final String PLAIN = "A \"B\", <C> & D E F  \uD83D\uDE80 Ž";

  private static List<String> written(NetworkFormat format) throws IOException {
    List<ByteArrayOutputStream> streams = new ArrayList<>();
    for (int i = 0; i < Math.max(1, format.files().size()); i++) {
      streams.add(new ByteArrayOutputStream());
    }
    Description of = new Description("muster test", "2020-08", "sentence");
    try (NetworkWriter writer = format.writer(List.<OutputStream>copyOf(streams), of)) {
      writer.node(IRAQ);
      writer.node(ODD);
      writer.edge(EDGE);
    }
    return streams.stream().map(stream -> stream.toString(StandardCharsets.UTF_8)).toList();
  }

  private static Document xml(NetworkFormat format) throws Exception {
    byte[] bytes = written(format).get(0).getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static Element element(Document document, String name, int number) {
    return (Element) document.getElementsByTagName(name).item(number);
  }

  @Test
  void gexfHoldsNodesAndEdgesWithTheirTimes() throws Exception {
    Document gexf = xml(NetworkFormat.GEXF);
    assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
    assertThat(element(gexf, "graph", 0).getAttribute("timeformat")).isEqualTo("date");
    assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(2);
    assertThat(element(gexf, "node", 0).getAttribute("start")).isEqualTo("2020-08-01");
    assertThat(element(gexf, "node", 0).getAttribute("end")).isEqualTo("2020-08-23");
    assertThat(element(gexf, "node", 1).getAttribute("label")).isEqualTo(PLAIN);
    Element edge = element(gexf, "edge", 0);
    assertThat(edge.getAttribute("source")).isEqualTo("country:IRQ");
    assertThat(edge.getAttribute("weight")).isEqualTo("2.0");
    assertThat(edge.getAttribute("end")).isEqualTo("2020-08-01");
  }

  @Test
  void everyValueOfGexfIsDeclaredWithItsClass() throws Exception {
    Document gexf = xml(NetworkFormat.GEXF);
    for (String of : List.of("node", "edge")) {
      List<String> declared = new ArrayList<>();
      NodeList lists = gexf.getElementsByTagName("attributes");
      for (int i = 0; i < lists.getLength(); i++) {
        Element list = (Element) lists.item(i);
        if (list.getAttribute("class").equals(of)) {
          ids(list, "attribute", "id", declared);
        }
      }
      List<String> used = new ArrayList<>();
      for (int i = 0; i < gexf.getElementsByTagName(of).getLength(); i++) {
        ids(element(gexf, of, i), "attvalue", "for", used);
      }
      assertThat(declared).doesNotHaveDuplicates().hasSizeGreaterThan(5);
      assertThat(declared).containsAll(used);
    }
  }

  private static void ids(Element in, String name, String attribute, List<String> ids) {
    NodeList found = in.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      ids.add(((Element) found.item(i)).getAttribute(attribute));
    }
  }

  @Test
  void graphmlDeclaresEveryKeyThatItUses() throws Exception {
    Document graphml = xml(NetworkFormat.GRAPHML);
    List<String> keys = new ArrayList<>();
    ids(graphml.getDocumentElement(), "key", "id", keys);
    List<String> used = new ArrayList<>();
    ids(graphml.getDocumentElement(), "data", "key", used);
    assertThat(keys).doesNotHaveDuplicates().containsAll(used);
    assertThat(element(graphml, "graph", 0).getAttribute("edgedefault")).isEqualTo("undirected");
    Element odd = element(graphml, "node", 1);
    assertThat(odd.getElementsByTagName("data").item(0).getTextContent()).isEqualTo("person:x");
    assertThat(odd.getElementsByTagName("data").item(1).getTextContent()).isEqualTo(PLAIN);
    assertThat(used.stream().filter("node_country"::equals)).as("null is left out").hasSize(1);
  }

  @Test
  void idsOfGraphmlAreNamesOfXml() throws Exception {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (NetworkWriter writer =
        NetworkFormat.GRAPHML.writer(List.of(stream), new Description("m", "all", "article"))) {
      for (String id : List.of("place:iraq/camp-taji", "place:iraq.camp_taji", "org:ž x")) {
        writer.node(new Node(id, id, "place", null, 1, 1, null, FIRST, LAST));
      }
    }
    assertThat(stream.toString(StandardCharsets.UTF_8))
        .contains("id=\"place:iraq.camp-taji\"")
        .contains("id=\"place:iraq_2e_camp_5f_taji\"")
        .contains("id=\"org:_17e__20_x\"")
        .contains(">place:iraq/camp-taji<");
  }

  @Test
  void csvHasGephisNamesAndOneLineARow() throws IOException {
    List<String> tables = written(NetworkFormat.GEPHI_CSV);
    assertThat(tables.get(0).split("\r\n"))
        .containsExactly(
            "Id,Label,type,country,stories,share,community,first_on,last_on",
            "country:IRQ,Iraq,country,IRQ,12,0.25,3,2020-08-01,2020-08-23",
            "person:x,\"A \"\"B\"\", <C> & D E F  \uD83D\uDE80 Ž\",person,,2,0.5,,2020-08-01,2020-08-01");
    assertThat(tables.get(1).split("\r\n"))
        .containsExactly(
            "Source,Target,Type,Weight,stories,npmi,log_likelihood,log_dice,p_adjusted,first_on,"
                + "last_on",
            "country:IRQ,person:x,Undirected,2.0,2,0.5,12.25,9.5,1.0E-12,2020-08-01,2020-08-01");
  }

  @Test
  void jsonIsNodesAndEdges() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(NetworkFormat.JSON).get(0));
    assertThat(json.get("directed").asBoolean()).isFalse();
    assertThat(json.get("graph").get("period").asText()).isEqualTo("2020-08");
    assertThat(json.get("nodes")).hasSize(2);
    assertThat(json.get("nodes").get(1).get("label").asText()).isEqualTo(PLAIN);
    assertThat(json.get("nodes").get(1).get("country").isNull()).isTrue();
    assertThat(json.get("edges").get(0).get("p_adjusted").asDouble()).isEqualTo(1e-12);
  }

  @Test
  void aNetworkWithoutEdgesIsWhole() throws Exception {
    for (NetworkFormat format : List.of(NetworkFormat.GEXF, NetworkFormat.GRAPHML)) {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      format.writer(List.of(stream), new Description("m", "all", "article")).close();
      assertThat(
              DocumentBuilderFactory.newDefaultInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(stream.toByteArray()))
                  .getElementsByTagName("graph")
                  .getLength())
          .isEqualTo(1);
    }
  }

  @Test
  void nodesComeFirst() throws IOException {
    Description of = new Description("m", "all", "article");
    try (NetworkWriter writer =
        NetworkFormat.GEXF.writer(List.of(new ByteArrayOutputStream()), of)) {
      writer.node(IRAQ);
      writer.edge(EDGE);
      assertThatThrownBy(() -> writer.node(ODD)).hasMessageContaining("'person:x' after an edge");
    }
  }
}
