package org.muster.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.inserver.InServer;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Pages drawn ahead of all requests have the same frame as the pages of a visitor who is not signed in. */
@InServer
class FrameForNobodyIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DRAWN = "/alerts";
    private static final String OF_FACES = "/privacy";
    private static final Pattern LINK = Pattern.compile("<link [^>]*>");

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy"})
    void headerAndFooterAreTheSame(String language) throws Exception {
        String drawn = get(DRAWN, language);
        String ofFaces = get(OF_FACES, language);
        for (String part : List.of("header", "footer")) {
            assertThat(said(drawn, part))
                    .as(part)
                    .isEqualTo(said(ofFaces, part))
                    .hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy"})
    void theWayToTheContentAndTheLookAreTheSame(String language) throws Exception {
        String drawn = get(DRAWN, language);
        String ofFaces = get(OF_FACES, language);
        assertThat(skip(drawn)).isEqualTo(skip(ofFaces));
        assertThat(links(drawn)).isNotEmpty().isEqualTo(links(ofFaces));
        for (String page : List.of(drawn, ofFaces)) {
            assertThat(page)
                    .containsPattern("<html [^>]*lang=\"" + language + "\" data-theme=\"system\" data-size=\"normal\">")
                    .containsOnlyOnce("<main id=\"main\"")
                    .containsOnlyOnce("<header")
                    .containsOnlyOnce("<footer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy"})
    void theLanguageIsThatOfTheReader(String language) throws Exception {
        String other = language.equals("cy") ? "English" : "Cymraeg";
        assertThat(said(get(DRAWN, language), "header")).contains(other);
    }

    /** Tags with what they lead to and what they are called, and words; not which of the links is the present one. */
    private static List<String> said(String page, String part) throws Exception {
        List<String> said = new ArrayList<>();
        collect(parsed(cut(page, part)), said);
        return said;
    }

    private static void collect(Node node, List<String> said) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String words = node.getTextContent().replaceAll("\\s+", " ").strip();
            said.addAll(words.isEmpty() ? List.of() : List.of(words));
            return;
        }
        said.add(node.getNodeName() + attributes(node));
        IntStream.range(0, node.getChildNodes().getLength())
                .forEach(n -> collect(node.getChildNodes().item(n), said));
    }

    private static String attributes(Node node) {
        return IntStream.range(0, node.getAttributes().getLength())
                .mapToObj(n -> node.getAttributes().item(n))
                .filter(attribute -> !attribute.getNodeName().equals("aria-current"))
                .filter(attribute -> !attribute.getNodeValue().isEmpty())
                .map(attribute -> " " + attribute.getNodeName() + "=" + attribute.getNodeValue())
                .sorted()
                .collect(Collectors.joining());
    }

    private static String cut(String page, String part) {
        int from = page.indexOf("<" + part);
        return page.substring(from, page.indexOf("</" + part + ">") + part.length() + 3);
    }

    private static Node parsed(String part) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(part.replace("&nbsp;", "&#160;"))))
                .getDocumentElement();
    }

    private static String skip(String page) {
        return page.substring(page.indexOf("<a class=\"skip\""))
                .replaceFirst("(?s)</a>.*", "")
                .strip();
    }

    private static List<String> links(String page) {
        Matcher links = LINK.matcher(page);
        return links.results()
                .map(link -> link.group().replaceAll("\\s*/?>$", ""))
                .toList();
    }

    private String get(String path, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}
