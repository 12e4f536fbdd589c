package org.muster.library.resource;

import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.core.kernel.richtext.RichText;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that resources are written in, and nothing else: headings from the second level, text, lists, tables, notes set apart
 * and pictures of the library. Text without any tag becomes paragraphs.
 */
final class ResourceHtml {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern TONE = Pattern.compile("info|warning|example|remember");
    private static final Pattern BLOCK = Pattern.compile("callout|steps|accordion|checklist");
    private static final Pattern PICTURE = Pattern.compile("/library/files/[0-9a-f-]{36}");

    private static final PolicyFactory POLICY = pictures(boxes(words())).toFactory();

    private ResourceHtml() {}

    /** What is kept of what was sent. */
    static String clean(String sent) {
        if (sent.length() > RichText.LIMIT) {
            throw new RuleBroken("library.rule.body-long", RichText.LIMIT);
        }
        String html = TAG.matcher(sent).find() ? sent : PlainText.paragraphs(sent);
        return POLICY.sanitize(html).strip();
    }

    private static HtmlPolicyBuilder words() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "a")
                .allowElements("table", "thead", "tbody", "tr", "th", "td")
                .allowUrlProtocols("https", "http", "mailto", "tel")
                .allowAttributes("href")
                .onElements("a")
                .requireRelsOnLinks("nofollow", "noopener", "ugc")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th");
    }

    private static HtmlPolicyBuilder boxes(HtmlPolicyBuilder builder) {
        return builder.allowElements("div")
                .allowAttributes("data-block")
                .matching(BLOCK)
                .onElements("div")
                .allowAttributes("data-kind")
                .matching(TONE)
                .onElements("div")
                .allowAttributes("data-id")
                .matching(ID)
                .onElements("div")
                .allowAttributes("data-item")
                .matching(true, "accordion")
                .onElements("div");
    }

    private static HtmlPolicyBuilder pictures(HtmlPolicyBuilder builder) {
        AttributePolicy ours =
                (element, attribute, address) -> PICTURE.matcher(address).matches() ? address : null;
        return builder.allowElements("figure", "figcaption", "img")
                .allowAttributes("src")
                .matching(ours)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img");
    }
}
