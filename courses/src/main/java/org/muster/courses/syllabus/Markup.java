package org.muster.courses.syllabus;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.muster.core.kernel.RuleBroken;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Well-formed fragments of HTML as a tree, and back. */
final class Markup {

    private static final Set<String> VOID = Set.of("img", "br", "hr");

    private Markup() {}

    static List<Node> read(String fragment) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            InputSource source = new InputSource(new StringReader("<body>" + fragment + "</body>"));
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return children(builder.parse(source).getDocumentElement());
        } catch (SAXException e) {
            throw new RuleBroken("courses.publish.markup", String.valueOf(e.getMessage()));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Node> children(Node parent) {
        NodeList list = parent.getChildNodes();
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }

    static List<Element> elements(Node parent) {
        return children(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static String write(List<? extends Node> nodes) {
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> write(node, html));
        return html.toString().strip();
    }

    private static void write(Node node, StringBuilder html) {
        if (!(node instanceof Element element)) {
            html.append(escape(node.getTextContent()));
            return;
        }
        html.append('<')
                .append(element.getTagName())
                .append(attributes(element))
                .append('>');
        if (!VOID.contains(element.getTagName())) {
            children(element).forEach(child -> write(child, html));
            html.append("</").append(element.getTagName()).append('>');
        }
    }

    private static String attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(each -> " " + each.getNodeName() + "=\""
                        + escape(each.getNodeValue()).replace("\"", "&quot;") + "\"")
                .collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
