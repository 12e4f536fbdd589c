package org.muster.core.kernel.richtext;

import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that people's texts are kept in, and nothing else: headings of the second and third level, paragraphs, lists,
 * quotations, emphasis, links and pictures of our own. Text without any tag becomes paragraphs.
 */
public final class RichText {

    /** The longest text that is taken, in characters of HTML. */
    public static final int LIMIT = 200_000;

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern EMPTY = Pattern.compile("<p>(\\s|&nbsp;|\u00a0|<br\\s*/?>)*</p>");

    private final PolicyFactory policy;

    private RichText(Pattern pictures) {
        AttributePolicy ours =
                (element, attribute, address) -> pictures.matcher(address).matches() ? address : null;
        policy = new HtmlPolicyBuilder()
                .allowElements(
                        "p", "br", "h2", "h3", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "a")
                .allowElements("figure", "figcaption", "img")
                .allowUrlProtocols("https", "http", "mailto", "tel")
                .allowAttributes("href")
                .onElements("a")
                .requireRelsOnLinks("nofollow", "noopener", "ugc")
                .allowAttributes("src")
                .matching(ours)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .toFactory();
    }

    /** Text that may hold pictures whose whole address fits the pattern: always addresses of our own. */
    public static RichText withPictures(Pattern addresses) {
        return new RichText(addresses);
    }

    public static RichText withoutPictures() {
        return new RichText(Pattern.compile("(?!)"));
    }

    /** What is kept of what was sent; {@link RuleBroken} when it is longer than {@link #LIMIT}. */
    public String clean(String sent) {
        if (sent.length() > LIMIT) {
            throw new RuleBroken("web.richtext.long", LIMIT);
        }
        String html = TAG.matcher(sent).find() ? sent : PlainText.paragraphs(sent);
        return EMPTY.matcher(policy.sanitize(html)).replaceAll("").strip();
    }

    /** Whether a cleaned text says nothing: neither a word nor a picture. */
    public static boolean isEmpty(String cleaned) {
        return PlainText.of(cleaned).isBlank() && !cleaned.contains("<img");
    }
}
