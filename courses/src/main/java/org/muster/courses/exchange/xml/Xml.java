package org.muster.courses.exchange.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An element. Names are compared without prefix, hyphens and case and without {@code qti} before them, so that both editions of
 * QTI read alike.
 */
public record Xml(Element element) {

    public String name() {
        return plain(element.getTagName());
    }

    private static String plain(String name) {
        String bare = name.substring(name.indexOf(':') + 1).replace("-", "").toLowerCase(Locale.ROOT);
        return bare.startsWith("qti") ? bare.substring("qti".length()) : bare;
    }

    public boolean is(String... names) {
        return List.of(names).contains(name());
    }

    /** An attribute; empty text when it is not there. */
    public String attribute(String name) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(each -> plain(each.getNodeName()).equals(plain(name)))
                .map(Node::getNodeValue)
                .findFirst()
                .orElse("");
    }

    public List<Node> nodes() {
        NodeList list = element.getChildNodes();
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }

    /** The elements directly inside; of those names when any are given. */
    public List<Xml> children(String... names) {
        return nodes().stream()
                .filter(Element.class::isInstance)
                .map(node -> new Xml((Element) node))
                .filter(child -> names.length == 0 || child.is(names))
                .toList();
    }

    public Optional<Xml> child(String name) {
        return children(name).stream().findFirst();
    }

    /** All elements inside, however deep, in their order; of those names when any are given. */
    public Stream<Xml> all(String... names) {
        return children().stream()
                .flatMap(child -> Stream.concat(
                        names.length == 0 || child.is(names) ? Stream.of(child) : Stream.empty(), child.all(names)));
    }

    public String text() {
        return element.getTextContent().strip();
    }

    /** The text of a child; empty text when it is not there. */
    public String text(String child) {
        return child(child).map(Xml::text).orElse("");
    }
}
