package org.muster.courses.studio.document;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** What a lesson's text says of pictures of which the list says nothing yet: whoever put one in was asked there. */
public final class PicturesInText {

    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern ALT = Pattern.compile("\\salt=\"([^\"]+)\"");

    private PicturesInText() {}

    public static JsonObject learn(JsonObject document, String body) {
        JsonObject learned = document;
        for (MatchResult found : PICTURE.matcher(body).results().toList()) {
            String picture = found.group();
            Optional<PictureWords> words = words(picture);
            for (String file : Sources.in(picture)) {
                boolean unsaid = MediaItems.find(learned, file)
                        .filter(item -> item.getString("alt", "").isBlank() && !item.getBoolean("decorative", false))
                        .isPresent();
                if (unsaid && words.isPresent()) {
                    learned = MediaItems.changed(learned, file, words.get()::in);
                }
            }
        }
        return learned;
    }

    private static Optional<PictureWords> words(String picture) {
        if (picture.contains("data-decorative=\"true\"")) {
            return Optional.of(new PictureWords("", true));
        }
        return ALT.matcher(picture)
                .results()
                .findFirst()
                .map(found -> new PictureWords(Encoding.decodeHtml(found.group(1), false), false));
    }
}
