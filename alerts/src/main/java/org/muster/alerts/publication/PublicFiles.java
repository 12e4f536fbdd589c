package org.muster.alerts.publication;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that the public may read of alerts, by address and language. */
final class PublicFiles {

    static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final String HTML = "text/html; charset=UTF-8";

    private final Map<String, PublicFile> files = new HashMap<>();

    void page(String address, Locale locale, String html) {
        files.put(key(address, locale), new PublicFile(HTML, html));
    }

    /** The same in every language. */
    void data(String address, String type, String text) {
        PublicFile file = new PublicFile(type, text);
        files.put(key(address, Locale.UK), file);
        files.put(key(address, WELSH), file);
    }

    void data(String address, Locale locale, String type, String text) {
        files.put(key(address, locale), new PublicFile(type, text));
    }

    /** {@code address} with its query, if the file depends on it. */
    Optional<PublicFile> find(String address, Locale locale) {
        return Optional.ofNullable(files.get(key(address, locale)));
    }

    private static String key(String address, Locale locale) {
        return locale.getLanguage() + " " + address;
    }
}
