package org.muster.courses.exchange.moodle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Losses;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Outgoing.Bytes;
import org.muster.courses.exchange.question.Written;
import org.muster.courses.exchange.xml.XmlText;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.Question;

/** Writes Moodle question XML; pictures stand in it. */
public final class MoodleWriter {

    private final XmlText xml = new XmlText();
    private final MoodleParts parts = new MoodleParts(xml);
    private final Losses losses = new Losses();
    private String category = "";

    private MoodleWriter() {}

    public static Written write(List<Outgoing> questions) {
        MoodleWriter writer = new MoodleWriter();
        writer.xml.open("quiz").line();
        questions.forEach(question -> writer.losses.keep(question, writer::add));
        writer.xml.close("quiz").line();
        return writer.losses.written(() -> writer.xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Outgoing outgoing) {
        Question question = outgoing.question();
        if (question instanceof HotspotQuestion) {
            throw new RuleBroken("exchange.lost.kind");
        }
        parts.requireRoom(question);
        category(outgoing.category());
        xml.open("question", "type", MoodleParts.type(question)).line();
        xml.open("name").leaf("text", question.id()).close("name").line();
        asked(outgoing);
        xml.leaf("defaultgrade", String.valueOf(question.points()))
                .leaf("penalty", "0")
                .leaf("hidden", "0")
                .line();
        parts.write(question);
        tags(question);
        xml.close("question").line();
        boolean many = question instanceof ChoiceQuestion choice && choice.isMultiple();
        losses.tellIf(outgoing.leavesPicture(), outgoing, "exchange.lost.picture");
        losses.tellIf(many, outgoing, "exchange.lost.whole");
        losses.tellIf(parts.losesRemarks(question), outgoing, "exchange.lost.remarks");
    }

    private void tags(Question question) {
        List<String> tags = question.wording().tags().words();
        if (!tags.isEmpty()) {
            xml.open("tags");
            tags.forEach(tag -> xml.open("tag").leaf("text", tag).close("tag"));
            xml.close("tags").line();
        }
    }

    private void category(String title) {
        if (!title.equals(category)) {
            category = title;
            xml.open("question", "type", "category").open("category");
            xml.leaf("text", "$course$/top/" + title)
                    .close("category")
                    .close("question")
                    .line();
        }
    }

    private void asked(Outgoing outgoing) {
        String stem = parts.stem(outgoing.question());
        if (outgoing.picture().isEmpty()) {
            xml.open("questiontext", "format", "plain_text")
                    .leaf("text", stem)
                    .close("questiontext")
                    .line();
            return;
        }
        Bytes picture = outgoing.picture().get();
        var shown = outgoing.question().wording().picture();
        String alt = shown == null ? "" : shown.alt();
        String html = "<p>" + XmlText.escaped(stem).replace("\n", "<br>") + "</p><p><img src=\"@@PLUGINFILE@@/"
                + picture.name() + "\" alt=\"" + XmlText.escaped(alt) + "\"></p>";
        xml.open("questiontext", "format", "html").leaf("text", html).line();
        xml.leaf(
                "file",
                Base64.getEncoder().encodeToString(picture.content()),
                "name",
                picture.name(),
                "path",
                "/",
                "encoding",
                "base64");
        xml.close("questiontext").line();
    }
}
