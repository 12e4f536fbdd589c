package org.muster.alerts.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Words;
import org.muster.alerts.settings.AlertsSettings;
import org.muster.core.people.api.OrganisationId;
import org.muster.inserver.InServer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What programs read: CAP 1.2 for each alert, an Atom feed (RFC 4287) of all. */
@InServer
class CapAndAtomIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** One message before: who sent it, what it is called, when it was sent; without spaces (CAP 1.2, 3.2.1). */
    private static final String REFERENCE =
            "[^\\s,]+@[^\\s,]+,[0-9a-f-]{36},\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d-00:00";

    @Inject
    Desk desk;

    @Inject
    Shelf shelf;

    @Inject
    AlertsSettings settings;

    @Test
    void theFirstWordIsAnAlertThatRefersToNothing() throws Exception {
        Message first = desk.sent(desk.saying("First", Severity.MINOR), desk.firm());
        Document cap = cap(first, "Alert");
        assertThat(text(cap, "identifier")).isEqualTo(first.id().toString());
        assertThat(text(cap, "sender")).isEqualTo(settings.sender());
        assertThat(text(cap, "status")).isEqualTo("Exercise");
        assertThat(text(cap, "scope")).isEqualTo("Public");
        assertThat(cap.getElementsByTagName("references").getLength()).isZero();
    }

    @Test
    void anUpdateRefersToAllThatWasSaidBefore() throws Exception {
        Message first = desk.sent(desk.saying("First", Severity.MINOR), desk.firm());
        AlertId alert = first.alert().id();
        Message second = desk.next(alert, MessageType.UPDATE, desk.saying("Second", Severity.SEVERE));
        Document cap = cap(second, "Update");
        assertThat(text(cap, "references")).matches(REFERENCE).startsWith(settings.sender() + "," + first.id() + ",");
        assertThat(text(cap, "severity")).isEqualTo("Severe");

        Message third = desk.next(alert, MessageType.UPDATE, desk.saying("Third", Severity.MINOR));
        assertThat(text(cap(third, "Update"), "references").split(" "))
                .hasSize(2)
                .allMatch(each -> each.matches(REFERENCE))
                .anyMatch(each -> each.contains(first.id().toString()))
                .anyMatch(each -> each.contains(second.id().toString()));
    }

    @Test
    void theEndIsACancelOfAllThatWasSaidBefore() throws Exception {
        Message first = desk.sent(desk.saying("First", Severity.MINOR), desk.firm());
        Message end = desk.next(first.alert().id(), MessageType.END, desk.saying("It is over", Severity.MINOR));
        Document cap = cap(end, "Cancel");
        assertThat(text(cap, "references"))
                .matches(REFERENCE)
                .contains(first.id().toString());
        assertThat(text(cap, "status")).isEqualTo("Exercise");
        assertThat(text(cap, "headline")).isEqualTo("It is over");
    }

    @Test
    void bothLanguagesAreSaidInOneMessage() throws Exception {
        Content plain = desk.saying("Both", Severity.MINOR);
        Words welsh = new Words("Y ddau", "Beth sy'n digwydd.", "Gwnewch hyn.", "");
        Message sent = desk.sent(
                new Content(plain.english(), welsh, plain.gravity(), plain.category(), plain.situation()), desk.firm());
        Document cap = cap(sent, "Alert");
        assertThat(texts(cap, "language")).containsExactly("en-GB", "cy");
        assertThat(texts(cap, "headline")).containsExactly("Both", "Y ddau");
    }

    @Test
    void theFeedHasWhatAFeedMustHave() throws Exception {
        OrganisationId firm = desk.firm();
        Message older = desk.sent(desk.saying("Older", Severity.MINOR), firm);
        Message newer = desk.sent(desk.saying("Newer & <newest>", Severity.MINOR), firm);
        Element feed = feedWith(newer).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertWhole(feed);
        assertThat(children(feed, "author")).hasSize(1);
        assertThat(children(children(feed, "author").get(0), "name")).hasSize(1);
        assertThat(children(feed, "link"))
                .anyMatch(link -> link.getAttribute("rel").equals("self")
                        && link.getAttribute("href").equals(settings.publicAddress("/alerts/feed.atom")));
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSizeBetween(2, 50).allSatisfy(CapAndAtomIT::assertWhole);
        assertThat(entries)
                .allMatch(entry -> children(entry, "link").stream()
                        .anyMatch(link -> link.getAttribute("rel").equals("alternate")));
        Set<String> ids = new HashSet<>();
        assertThat(entries).allMatch(entry -> ids.add(child(entry, "id")));
        assertThat(positionOf(newer, entries)).isLessThan(positionOf(older, entries));
        assertThat(child(entries.get(positionOf(newer, entries)), "title")).isEqualTo("Newer & <newest>");
    }

    @Test
    void anUpdateIsTheSameEntryLater() throws Exception {
        Message first = desk.sent(desk.saying("Then", Severity.MINOR), desk.firm());
        Element before = entryOf(first, feedWith(first));
        Message update = desk.next(first.alert().id(), MessageType.UPDATE, desk.saying("Now", Severity.MINOR));
        Element after = entryOf(first, feedWith(update));
        assertThat(child(after, "id")).isEqualTo(child(before, "id"));
        assertThat(child(after, "published")).isEqualTo(child(before, "published"));
        assertThat(OffsetDateTime.parse(child(after, "updated")))
                .isAfterOrEqualTo(OffsetDateTime.parse(child(before, "updated")));
        assertThat(child(after, "title")).isEqualTo("Now");
    }

    /** Exactly one id, which is an absolute IRI, one title and one time of the last change (4.1.1, 4.1.2). */
    private static void assertWhole(Element element) {
        assertThat(URI.create(child(element, "id")).isAbsolute()).isTrue();
        assertThat(child(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(child(element, "updated"))).isNotNull();
    }

    /** The newest message of an alert, as soon as it is that one, checked by the schema. */
    private Document cap(Message message, String type) throws Exception {
        String address = "/alerts/" + message.alert().id() + ".cap.xml";
        await().atMost(Duration.ofSeconds(10))
                .until(() -> shelf.find(address, Locale.UK)
                        .filter(file -> new String(file.plain(), StandardCharsets.UTF_8)
                                .contains("<identifier>" + message.id()))
                        .isPresent());
        Document cap = parsed(shelf.find(address, Locale.UK));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(CapAndAtomIT.class.getResourceAsStream("cap-1.2.xsd")))
                .newValidator()
                .validate(new DOMSource(cap));
        assertThat(text(cap, "msgType")).isEqualTo(type);
        return cap;
    }

    private Document feedWith(Message message) throws Exception {
        String headline = message.content().english().headline();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            Optional<Element> entry = entriesOf(message, parsed(shelf.find("/alerts/feed.atom", Locale.UK)));
            return entry.map(each -> child(each, "title").equals(headline)).orElse(false);
        });
        return parsed(shelf.find("/alerts/feed.atom", Locale.UK));
    }

    private static Element entryOf(Message message, Document feed) {
        return entriesOf(message, feed).orElseThrow();
    }

    private static Optional<Element> entriesOf(Message message, Document feed) {
        return children(feed.getDocumentElement(), "entry").stream()
                .filter(entry ->
                        child(entry, "id").equals("urn:uuid:" + message.alert().id()))
                .findFirst();
    }

    private static int positionOf(Message message, List<Element> entries) {
        return IntStream.range(0, entries.size())
                .filter(n -> child(entries.get(n), "id")
                        .endsWith(message.alert().id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String child(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(n -> parent.getChildNodes().item(n))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Document document, String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> texts(Document document, String name) {
        return IntStream.range(0, document.getElementsByTagName(name).getLength())
                .mapToObj(n -> document.getElementsByTagName(name).item(n).getTextContent())
                .toList();
    }

    private static Document parsed(Optional<PublicFile> file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.orElseThrow().plain()));
    }
}
