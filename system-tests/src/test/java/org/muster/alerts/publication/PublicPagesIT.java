package org.muster.alerts.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Words;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;
import org.w3c.dom.Document;

/** What the public reads is there soon after the approval, whole, and holds no more than was meant. */
@InServer
class PublicPagesIT {

    private static final Words ATTACK = new Words(
            "</title><script>alert(1)</script>&\u0001]]>",
            "<img src=x onerror=alert(1)> \" ' ]]> <!ENTITY x SYSTEM \"file:///etc/passwd\">",
            "</instruction><severity>Extreme</severity>\n<b>bold</b>",
            "<i>soon</i>");

    @Inject
    Desk desk;

    @Inject
    Shelf shelf;

    @Test
    void aPageIsThereWithinTwoSecondsOfTheApprovalAndNotBefore() {
        MessageId id =
                desk.waiting(desk.somebody(Role.ALERT_AUTHOR), desk.saying("Soon here", Severity.MINOR), desk.firm());
        assertThat(find(desk.message(id), "", Locale.UK)).isEmpty();
        desk.approve(desk.somebody(Role.ALERT_APPROVER), id);
        assertThat(page(desk.message(id), "")).contains("Soon here", "Loom Street", "Do this.");
        assertThat(text(shelf.find("/alerts", Locale.UK).orElseThrow())).contains("Soon here");
        assertThat(text(shelf.find("/alerts?kind=exercise", PublicFiles.WELSH).orElseThrow()))
                .contains("Soon here", "Ymarfer");
    }

    @Test
    void whatPeopleWriteIsTextInEveryPage() {
        Message sent = desk.sent(saying(ATTACK), desk.firm());
        assertThat(page(sent, "")).doesNotContain("<script", "<img", "<b>bold", "<i>soon", "</title><");
        assertThat(text(shelf.find("/alerts", Locale.UK).orElseThrow())).doesNotContain("<script", "<img");
        assertThat(page(sent, "")).contains("&lt;script&gt;");
    }

    @Test
    void whatPeopleWriteIsTextInCapAndAtom() throws Exception {
        Message sent = desk.sent(saying(ATTACK), desk.firm());
        Document cap = parsed(page(sent, ".cap.xml"));
        assertThat(cap.getElementsByTagName("severity").getLength()).isEqualTo(2);
        assertThat(cap.getElementsByTagName("headline").item(0).getTextContent())
                .isEqualTo("</title><script>alert(1)</script>&]]>");
        Document feed = parsed(text(shelf.find("/alerts/feed.atom", Locale.UK).orElseThrow()));
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
    }

    @Test
    void capKeepsToItsSchema() throws Exception {
        Message sent = desk.sent(saying(new Words("Head", "", "One\nTwo", "")), desk.firm());
        String cap = page(sent, ".cap.xml");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(PublicPagesIT.class.getResourceAsStream("cap-1.2.xsd")))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(cap.getBytes(StandardCharsets.UTF_8))));
        assertThat(cap).contains("<msgType>Alert</msgType>", "-00:00</sent>");
    }

    private Content saying(Words words) {
        Content plain = desk.saying(words, Severity.MINOR);
        return new Content(words, words, plain.gravity(), plain.category(), plain.situation());
    }

    private String page(Message message, String ending) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> find(message, ending, Locale.UK).isPresent());
        return text(find(message, ending, Locale.UK).orElseThrow());
    }

    private Optional<PublicFile> find(Message message, String ending, Locale locale) {
        return shelf.find("/alerts/" + message.alert().id() + ending, locale);
    }

    private static String text(PublicFile file) {
        return new String(file.plain(), StandardCharsets.UTF_8);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
