package org.muster.courses.exchange.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.text.Words;
import org.muster.courses.exchange.text.Words.Shown;
import org.muster.courses.exchange.xml.Xml;

/** The first picture of what is asked, embedded in the file; one elsewhere is never fetched. */
final class MoodlePicture {

    private static final String EMBEDDED = "@@PLUGINFILE@@/";

    private MoodlePicture() {}

    static Optional<ImportedPicture> of(Xml asked, Place place, List<Notice> notices) {
        List<Shown> shown = Words.pictures(asked.text("text"));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        if (shown.size() > 1) {
            notices.add(Notice.of(place, "exchange.changed.pictures"));
        }
        try {
            return Optional.of(ImportedPicture.of(
                    content(asked, shown.get(0).address()), 0, shown.get(0).alt()));
        } catch (RuleBroken | IllegalArgumentException unreadable) {
            notices.add(Notice.of(place, "exchange.changed.picture"));
            return Optional.empty();
        }
    }

    private static byte[] content(Xml asked, String address) {
        String name = address.startsWith(EMBEDDED)
                ? URLDecoder.decode(address.substring(EMBEDDED.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
                : "";
        return asked.children("file").stream()
                .filter(file -> file.attribute("encoding").equals("base64"))
                .filter(file -> name.equals(path(file)))
                .map(file -> Base64.getMimeDecoder().decode(file.text()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("exchange.changed.picture"));
    }

    private static String path(Xml file) {
        return (file.attribute("path") + "/" + file.attribute("name")).replaceFirst("^/+", "");
    }
}
