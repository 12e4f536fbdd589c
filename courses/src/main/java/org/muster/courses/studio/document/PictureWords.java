package org.muster.courses.studio.document;

import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;

/**
 * What a picture shows, for those who cannot see it; or that it is decoration.
 *
 * @param alt empty text for decoration
 */
public record PictureWords(String alt, boolean decorative) {

    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern WORDS = Pattern.compile("\\s(alt|data-decorative)=\"[^\"]*\"");

    /** As an author sent them; {@link RuleBroken} when they say neither. */
    public static PictureWords of(String alt, boolean decorative) {
        String words = Limits.text("alt", alt).replaceAll("\\s+", " ");
        if (words.isEmpty() && !decorative) {
            throw new RuleBroken("studio.picture.alt");
        }
        return new PictureWords(decorative ? "" : words, decorative);
    }

    public JsonObject in(JsonObject item) {
        return JsonEdit.of(item).with("alt", alt).with("decorative", decorative).json();
    }

    /** A lesson's text in which that picture says so wherever it stands. */
    public String in(String body, String file) {
        return PICTURE.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Sources.in(found.group()).contains(file) ? said(found.group()) : found.group()));
    }

    private String said(String picture) {
        String bare = WORDS.matcher(picture).replaceAll("");
        String words = " alt=\"" + escaped() + "\"" + (decorative ? " data-decorative=\"true\"" : "");
        return "<img" + words + bare.substring("<img".length());
    }

    private String escaped() {
        return alt.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}
