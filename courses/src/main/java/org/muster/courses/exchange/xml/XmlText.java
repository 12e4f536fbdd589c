package org.muster.courses.exchange.xml;

/** Writes XML. */
public final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** {@code attributes} are names and values in turn. */
    public XmlText open(String name, String... attributes) {
        begin(name, attributes);
        text.append('>');
        return this;
    }

    public XmlText close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    public XmlText empty(String name, String... attributes) {
        begin(name, attributes);
        text.append("/>");
        return this;
    }

    public XmlText leaf(String name, String words, String... attributes) {
        return open(name, attributes).words(words).close(name);
    }

    public XmlText words(String words) {
        text.append(escaped(words));
        return this;
    }

    public XmlText line() {
        text.append('\n');
        return this;
    }

    private void begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int at = 0; at + 1 < attributes.length; at += 2) {
            text.append(' ').append(attributes[at]).append("=\"");
            text.append(escaped(attributes[at + 1])).append('"');
        }
    }

    /** XML has no word for most control characters. */
    public static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
