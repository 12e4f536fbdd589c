package org.muster.courses.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.question.Points;
import org.muster.courses.exchange.question.TagsKept;
import org.muster.courses.exchange.text.Words;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** A question of a Moodle file, whatever its kind. */
record MoodleQuestion(Place place, Xml xml, Optional<ImportedPicture> picture, List<Notice> notices) {

    static MoodleQuestion of(Place place, Xml xml) {
        List<Notice> notices = new ArrayList<>();
        Optional<ImportedPicture> picture =
                xml.child("questiontext").flatMap(asked -> MoodlePicture.of(asked, place, notices));
        return new MoodleQuestion(place, xml, picture, notices);
    }

    void changed(String key, Object... arguments) {
        Notice notice = Notice.of(place, key, arguments);
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    String stem() {
        return asked(stemAsSent());
    }

    /** What is asked, in the format of the question. */
    String asked(String text) {
        boolean plain =
                xml.child("questiontext").filter(MoodleQuestion::isPlain).isPresent();
        return plain ? text.strip() : words(text);
    }

    private static boolean isPlain(Xml holder) {
        return holder.attribute("format").equals("plain_text");
    }

    String stemAsSent() {
        return xml.child("questiontext").map(MoodleQuestion::textOf).orElse("");
    }

    /** The words of an element with a text; a picture in an answer or a remark is left out. */
    String words(Xml holder) {
        String text = textOf(holder);
        if (!Words.pictures(text).isEmpty()) {
            changed("exchange.changed.picture");
        }
        return isPlain(holder) ? text.strip() : words(text);
    }

    String words(String text) {
        return Words.ofEither(text, this::changed);
    }

    private static String textOf(Xml holder) {
        return holder.child("text")
                .map(Xml::text)
                .orElseGet(() -> holder.children().isEmpty() ? holder.text() : "");
    }

    /** What is said beside the remarks of single answers. */
    String remark(String name) {
        return xml.child(name).map(this::words).orElse("");
    }

    String right() {
        return joined(remark("correctfeedback"), remark("generalfeedback"));
    }

    String wrong() {
        return joined(remark("incorrectfeedback"), remark("generalfeedback"));
    }

    static String joined(String one, String other) {
        return (one + " " + other).strip();
    }

    List<MoodleAnswer> answers() {
        return xml.children("answer").stream()
                .map(answer -> MoodleAnswer.of(this, answer))
                .toList();
    }

    void putTags(JsonEdit content) {
        TagsKept.put(xml.all("tag").map(tag -> tag.text("text")).toList(), content, place, notices);
    }

    void putPoints(JsonEdit content) {
        Points.put(xml.text("defaultgrade"), content, place, notices);
    }
}
