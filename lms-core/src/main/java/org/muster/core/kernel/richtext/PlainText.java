package org.muster.core.kernel.richtext;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.Encoding;

/** Between formatted text and its bare words. */
public final class PlainText {

    private static final Pattern END_OF_A_LINE =
            Pattern.compile("</(?:p|h[1-6]|li|blockquote|div|tr|figcaption|pre)>|<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern MANY_BREAKS = Pattern.compile("[ \\t]*\\n\\s*");

    private PlainText() {}

    /** The words of a cleaned text, a line for each of its blocks: for mails, searching and short views. */
    public static String of(String html) {
        String lines = END_OF_A_LINE.matcher(html).replaceAll("\n");
        String words = Encoding.decodeHtml(TAG.matcher(lines).replaceAll(""), false);
        return MANY_BREAKS
                .matcher(words.replace('\u00a0', ' '))
                .replaceAll("\n")
                .strip();
    }

    /** The beginning of the words in one line, at most so many characters, cut between words. */
    public static String beginning(String html, int longest) {
        String line = of(html).replace('\n', ' ');
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, cut <= 0 ? longest - 1 : cut) + "…";
    }

    /** Paragraphs of a text that somebody typed without formatting: blank lines part them, single breaks stay. */
    public static String paragraphs(String text) {
        return Arrays.stream(BLANK_LINES.split(text.replace("\r", "").strip()))
                .filter(part -> !part.isBlank())
                .map(part -> "<p>" + escaped(part).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
