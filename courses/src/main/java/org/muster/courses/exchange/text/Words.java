package org.muster.courses.exchange.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muster.core.kernel.richtext.PlainText;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The bare words of formatted text; questions have no formatting. */
public final class Words {

    private static final Pattern TAGS = Pattern.compile(
            "</?(?:p|br|div|span|b|i|u|s|em|strong|h[1-6]|ul|ol|li|table|tr|td|th|tbody|thead|a|img|sub|sup|code|pre|font|"
                    + "blockquote|script|style|iframe|object|embed|svg|math|input|form|hr|small|center|video|audio)\\b[^<>]*>"
                    + "|&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMATTING = Pattern.compile(
            "<(?:b|i|u|s|em|strong|h[1-6]|ul|ol|li|table|a|sub|sup|code|pre|font|blockquote|svg|math|video|audio)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DANGEROUS = Pattern.compile(
            "<(?:script|iframe|object|embed|form)\\b|\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^<>]*?\\ssrc\\s*=\\s*[\"']([^\"']*)[\"'][^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALT = Pattern.compile("\\salt\\s*=\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final PolicyFactory BLOCKS = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "pre", "figcaption")
            .toFactory();

    private Words() {}

    /** Whether text that does not say so is formatted. */
    public static boolean areFormatted(String text) {
        return TAGS.matcher(text).find();
    }

    /** {@code say} is told the key of what was lost. */
    public static String of(String html, Consumer<String> say) {
        if (DANGEROUS.matcher(html).find()) {
            say.accept("exchange.changed.script");
        }
        if (FORMATTING.matcher(html).find()) {
            say.accept("exchange.changed.formatting");
        }
        return PlainText.of(BLOCKS.sanitize(html));
    }

    /** Text of a format that allows formatting without asking for it. */
    public static String ofEither(String text, Consumer<String> say) {
        return areFormatted(text) ? of(text, say) : text.strip();
    }

    /** The pictures of formatted text: the address of each and what it shows. */
    public static List<Shown> pictures(String html) {
        return PICTURE.matcher(html)
                .results()
                .map(found -> new Shown(found.group(1), alt(found)))
                .toList();
    }

    private static String alt(MatchResult picture) {
        var alt = ALT.matcher(picture.group());
        return alt.find() ? PlainText.of(alt.group(1)) : "";
    }

    /** A picture in a text. */
    public record Shown(String address, String alt) {}
}
