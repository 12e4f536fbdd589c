package org.muster.courses.publishing;

import java.util.Map;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that lessons are written in, and nothing else: headings from the second level, text, lists, tables, figures and
 * marked blocks. Pictures are those of the course; links lead to https.
 */
public final class LessonHtml {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern TONE = Pattern.compile("info|warning|example|remember");
    private static final Pattern BLOCK =
            Pattern.compile("callout|steps|accordion|cards|checklist|knowledge-check|scenario|video");

    private final PolicyFactory policy;

    /** {@code addresses} says where each file of the course will be served. */
    public LessonHtml(Map<String, String> addresses) {
        AttributePolicy ours = (element, attribute, file) -> addresses.get(file);
        policy = words().allowElements("figure", "img", "figcaption")
                .allowAttributes("src")
                .matching(ours)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("data-decorative")
                .matching(true, "true")
                .onElements("img")
                .toFactory();
    }

    private static HtmlPolicyBuilder words() {
        return blocks(new HtmlPolicyBuilder())
                .allowElements("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "a", "div")
                .allowElements("table", "thead", "tbody", "tr", "th", "td")
                .allowUrlProtocols("https")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th");
    }

    private static HtmlPolicyBuilder blocks(HtmlPolicyBuilder builder) {
        return builder.allowAttributes("data-block")
                .matching(BLOCK)
                .onElements("div")
                .allowAttributes("data-kind")
                .matching(TONE)
                .onElements("div")
                .allowAttributes("data-id")
                .matching(ID)
                .onElements("div")
                .allowAttributes("data-item")
                .matching(true, "accordion", "card")
                .onElements("div");
    }

    public String clean(String html) {
        return policy.sanitize(html);
    }
}
