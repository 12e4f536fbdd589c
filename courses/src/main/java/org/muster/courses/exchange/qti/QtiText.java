package org.muster.courses.exchange.qti;

import java.util.Set;
import org.muster.courses.exchange.xml.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of an item's markup; interactions in it leave a mark behind. */
final class QtiText {

    static final char MARK = '\uE100';

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "br",
            "tr",
            "prompt",
            "itembody",
            "pre");
    private static final Set<String> APART = Set.of(
            "feedbackinline",
            "feedbackblock",
            "modalfeedback",
            "rubricblock",
            "script",
            "style",
            "img",
            "object",
            "stylesheet",
            "templateblock",
            "templateinline",
            "cataloginfo");
    private static final Set<String> FORMATTED =
            Set.of("b", "i", "em", "strong", "sub", "sup", "table", "ul", "ol", "a", "code", "math", "ruby");
    private static final Set<String> MARKED = Set.of("textentryinteraction", "inlinechoiceinteraction", "gap");

    private final QtiItem item;

    QtiText(QtiItem item) {
        this.item = item;
    }

    /** The words of an element, remarks left out. */
    String of(Xml element) {
        StringBuilder words = new StringBuilder();
        element.nodes().forEach(node -> add(node, words));
        return tidy(words.toString());
    }

    /** The words of what is asked: all of the body but what can be chosen. */
    String asked() {
        return of(item.body());
    }

    static String tidy(String words) {
        return words.replaceAll("[ \\t\\u00a0]*\\n[ \\t\\n\\u00a0]*", "\n").strip();
    }

    private void add(Node node, StringBuilder words) {
        if (node instanceof Element element) {
            add(new Xml(element), words);
        } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            words.append(spaced(node.getNodeValue(), words));
        }
    }

    /** Space in markup is one space, and none at the beginning of a line. */
    private static String spaced(String text, StringBuilder before) {
        String one = text.replaceAll("[ \\t\\r\\n]+", " ");
        boolean begins = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        return begins && one.startsWith(" ") ? one.substring(1) : one;
    }

    private void add(Xml element, StringBuilder words) {
        String name = element.name();
        if (APART.contains(name) || name.startsWith("simple") || name.equals("gaptext") || isUnit(element)) {
            return;
        }
        if (MARKED.contains(name)) {
            words.append(MARK);
            return;
        }
        if (FORMATTED.contains(name)) {
            item.changed("exchange.changed.formatting");
        }
        boolean block = BLOCKS.contains(name) || name.endsWith("interaction");
        words.append(block ? "\n" : "");
        element.nodes().forEach(node -> add(node, words));
        words.append(block ? "\n" : "");
    }

    static boolean isUnit(Xml element) {
        return element.is("span") && element.attribute("class").equals("unit");
    }
}
