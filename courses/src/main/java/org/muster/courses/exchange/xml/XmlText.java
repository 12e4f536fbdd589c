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
        escape(words, text);
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
            escape(attributes[at + 1], text);
            text.append('"');
        }
    }

    public static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        escape(words, escaped);
        return escaped.toString();
    }

    /** XML has no word for most control characters. */
    private static void escape(String words, StringBuilder text) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\t', '\n', '\r' -> text.append(letter);
                default -> {
                    if (letter >= ' ' && letter < '\uFFFE') {
                        text.append(letter);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
