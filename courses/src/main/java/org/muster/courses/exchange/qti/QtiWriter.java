package org.muster.courses.exchange.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Losses;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Written;
import org.muster.courses.exchange.xml.XmlText;
import org.muster.courses.question.Feedback;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.TextQuestion;

/** Writes a content package of QTI 3.0 items: a manifest, an item for each question, the pictures. */
public final class QtiWriter {

    private static final String SPACE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final XmlText manifest = new XmlText();
    private final Losses losses = new Losses();
    private final String language;

    private QtiWriter(String language) {
        this.language = language;
    }

    /** {@code language} is that of the course (BCP 47). */
    public static Written write(List<Outgoing> questions, String language) {
        QtiWriter writer = new QtiWriter(language);
        writer.begin();
        questions.forEach(question -> writer.losses.keep(question, writer::add));
        writer.manifest.close("resources").line().close("manifest").line();
        writer.files.put("imsmanifest.xml", bytes(writer.manifest));
        return writer.losses.written(() -> zipped(writer.files));
    }

    private void begin() {
        manifest.open("manifest", "xmlns", SPACE, "identifier", "questions").line();
        manifest.open("metadata")
                .leaf("schema", "QTI Package")
                .leaf("schemaversion", "3.0.0")
                .close("metadata")
                .line();
        manifest.empty("organizations").line().open("resources").line();
    }

    private void add(Outgoing outgoing) {
        Question question = outgoing.question();
        if (question instanceof HotspotQuestion && outgoing.picture().isEmpty()) {
            throw new RuleBroken("exchange.lost.kind");
        }
        String href = "items/" + question.id() + ".xml";
        files.put(href, bytes(new QtiItemText(outgoing, language).written()));
        manifest.open("resource", "identifier", "r-" + question.id(), "type", "imsqti_item_xmlv3p0", "href", href);
        manifest.empty("file", "href", href);
        outgoing.picture().ifPresent(picture -> {
            files.put("media/" + picture.name(), picture.content());
            manifest.empty("file", "href", "media/" + picture.name());
        });
        manifest.close("resource").line();
        losses.tellIf(outgoing.leavesPicture(), outgoing, "exchange.lost.picture");
        losses.tellIf(hasForeseen(question), outgoing, "exchange.lost.foreseen");
        losses.tellIf(!question.wording().tags().words().isEmpty(), outgoing, "exchange.lost.tags");
    }

    private static boolean hasForeseen(Question question) {
        Feedback feedback = question instanceof TextQuestion text
                ? text.feedback()
                : question instanceof NumericQuestion number ? number.feedback() : Feedback.always("");
        return !feedback.foreseen().isEmpty();
    }

    private static byte[] bytes(XmlText xml) {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
