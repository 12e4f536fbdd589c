package org.muster.alerts.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the public may read of alerts, by address and language. */
final class PublicFiles {

    static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final String HTML = "text/html; charset=UTF-8";

    private final Map<String, PublicFile> files = new HashMap<>();

    void page(String address, Locale locale, String html) {
        put(key(address, locale), new PublicFile(HTML, html));
    }

    /** The same in every language. */
    void data(String address, String type, String text) {
        PublicFile file = new PublicFile(type, text);
        put(key(address, Locale.UK), file);
        put(key(address, WELSH), file);
    }

    void data(String address, Locale locale, String type, String text) {
        put(key(address, locale), new PublicFile(type, text));
    }

    /** {@code address} with its query, if the file depends on it. */
    Optional<PublicFile> find(String address, Locale locale) {
        return Optional.ofNullable(files.get(key(address, locale)));
    }

    /** By what {@link #each} called it. */
    void put(String key, PublicFile file) {
        files.put(key, file);
    }

    void each(BiConsumer<String, PublicFile> visitor) {
        files.forEach(visitor);
    }

    Collection<PublicFile> all() {
        return files.values();
    }

    private static String key(String address, Locale locale) {
        return locale.getLanguage() + " " + address;
    }
}
