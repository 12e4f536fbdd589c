package org.muster.alerts.publication;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in one namespace, written element by element; what people wrote is never taken for markup. */
final class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String document(String root, String namespace, Part content) {
        try {
            Xml xml = new Xml();
            xml.writer.writeStartDocument("UTF-8", "1.0");
            xml.writer.writeStartElement(root);
            xml.writer.writeDefaultNamespace(namespace);
            content.into(xml);
            xml.writer.writeEndDocument();
            return xml.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element of text. */
    void put(String name, String value) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(value);
        writer.writeEndElement();
    }

    /** The same unless there is nothing to say. */
    void putIfAny(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            put(name, value);
        }
    }

    void within(String name, Part content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.into(this);
        writer.writeEndElement();
    }

    /** An element of attributes: names and values in turn. */
    void mark(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** What stands inside an element. */
    @FunctionalInterface
    interface Part {
        void into(Xml xml) throws XMLStreamException;
    }
}
