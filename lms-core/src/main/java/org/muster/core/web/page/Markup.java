package org.muster.core.web.page;

/** Text among markup. */
final class Markup {

    private Markup() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
