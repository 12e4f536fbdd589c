package org.muster.alerts.publication;

/** Text among markup: what people wrote is never taken for markup. */
final class Html {

    private Html() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A paragraph for each; nothing for no text. */
    static String paragraph(String plain) {
        return plain.isEmpty() ? "" : "<p>" + text(plain).replace("\n", "<br/>") + "</p>";
    }
}
