package dev.muster.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What formats in XML have in common. The JDK's own writer makes the same bytes everywhere. */
abstract class XmlNetworkWriter implements NetworkWriter {
  private final OutputStream stream;
  private final XMLStreamWriter xml;
  private boolean edges;

  XmlNetworkWriter(OutputStream stream) throws IOException {
    this.stream = stream;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element with attributes, given as names and values; those of null are left out. */
  final void open(String element, String... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      writeAttributes(attributes);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element without content. */
  final void empty(String element, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(element);
      writeAttributes(attributes);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element that holds text. */
  final void text(String element, String text, String... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      writeAttributes(attributes);
      xml.writeCharacters(text);
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the element that was opened last. */
  final void end() throws IOException {
    try {
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  /** Called between the last node and the first edge, or the end. */
  abstract void startEdges() throws IOException;

  abstract void writeNode(Node node) throws IOException;

  abstract void writeEdge(Edge edge) throws IOException;

  @Override
  public final void node(Node node) throws IOException {
    if (edges) {
      throw new IllegalStateException("Cannot write node '" + node.id() + "' after an edge");
    }
    writeNode(node);
  }

  @Override
  public final void edge(Edge edge) throws IOException {
    endNodes();
    writeEdge(edge);
  }

  private void endNodes() throws IOException {
    if (!edges) {
      edges = true;
      startEdges();
    }
  }

  @Override
  public final void close() throws IOException {
    try (stream) {
      endNodes();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
