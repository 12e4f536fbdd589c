package org.muster.courses.exchange.cartridge;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.exchange.text.Decoded;

/** The text of a page as a lesson may have it, before it is cleaned. */
final class PageText {

    private static final int HTML = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>(.*?)(</body>|$)", HTML);
    private static final Pattern GONE = Pattern.compile("<(script|style|head)\\b.*?</\\1\\s*>", HTML);
    private static final Pattern PICTURE = Pattern.compile("<img\\b([^>]*)>", HTML);
    private static final Pattern SOURCE = Pattern.compile("\\ssrc\\s*=\\s*[\"']([^\"']*)[\"']", HTML);
    private static final Pattern ALT = Pattern.compile("\\salt\\s*=\\s*\"([^\"]*)\"", HTML);
    private static final Pattern LINK =
            Pattern.compile("<a\\b[^>]*\\shref\\s*=\\s*[\"'](?!https://)[^\"']*[\"'][^>]*>", HTML);
    private static final Pattern TITLE = Pattern.compile(
            "<title\\b[^>]*>([^<]*)</title>|<(?:assessment|objectbank)\\b[^>]*\\stitle=\"([^\"]*)\"", HTML);
    private static final Pattern EMBEDDED = Pattern.compile("<(iframe|object|embed|video|audio)\\b", HTML);

    private final String page;
    private final KeptPictures pictures;
    private final Consumer<String> say;

    /** {@code say} is told the key of what is left out. */
    PageText(String page, KeptPictures pictures, Consumer<String> say) {
        this.page = page;
        this.pictures = pictures;
        this.say = say;
    }

    /** What the page, or a test, calls itself. */
    static Optional<String> title(byte[] content) {
        return TITLE.matcher(Decoded.of(content).text())
                .results()
                .map(found -> PlainText.of(found.group(1) == null ? found.group(2) : found.group(1)))
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    String of(byte[] content) {
        String whole = GONE.matcher(Decoded.of(content).text()).replaceAll("");
        Matcher body = BODY.matcher(whole);
        String html = body.find() ? body.group(1) : whole;
        if (EMBEDDED.matcher(html).find()) {
            say.accept("exchange.cartridge.embedded");
        }
        return PICTURE.matcher(plain(withoutLinks(html))).replaceAll(found -> Matcher.quoteReplacement(shown(found)));
    }

    /** Only what leads to https leads anywhere in a lesson. */
    private String withoutLinks(String html) {
        Matcher link = LINK.matcher(html);
        if (link.find()) {
            say.accept("exchange.cartridge.links");
        }
        return link.replaceAll("<a>");
    }

    /** What lessons call otherwise. */
    private static String plain(String html) {
        return html.replaceAll("(?i)<(/?)h1\\b", "<$1h2")
                .replaceAll("(?i)<(/?)h[56]\\b", "<$1h4")
                .replaceAll("(?i)<(/?)b(?=[\\s>])", "<$1strong")
                .replaceAll("(?i)<(/?)i(?=[\\s>])", "<$1em");
    }

    private String shown(MatchResult found) {
        String alt = first(ALT, found.group(1)).map(PlainText::of).orElse("");
        Optional<ImportedPicture> picture =
                first(SOURCE, found.group(1)).flatMap(address -> pictures.find(page, address, alt));
        if (picture.isEmpty()) {
            say.accept("exchange.cartridge.picture");
        }
        return picture.map(pictures::keep)
                .map(name -> "<img src=\"" + name + "\" alt=\""
                        + alt.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\">")
                .orElse("");
    }

    private static Optional<String> first(Pattern pattern, String attributes) {
        return pattern.matcher(attributes).results().findFirst().map(found -> found.group(1));
    }
}
