package org.muster.core.web.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.muster.core.web.api.MessageBundle;

/** All sentences of all modules. A sentence that has no Welsh yet is shown in English. */
@ApplicationScoped
public class Sentences {

    public static final Locale WELSH = Locale.forLanguageTag("cy");

    @Inject
    @Any
    Instance<MessageBundle> bundles;

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> welsh = new HashMap<>();

    @PostConstruct
    void gather() {
        for (MessageBundle bundle : bundles) {
            read("/messages/" + bundle.name() + ".properties", english);
            read("/messages/" + bundle.name() + "_cy.properties", welsh);
        }
    }

    String in(Locale locale, String key, Object... arguments) {
        String pattern = WELSH.getLanguage().equals(locale.getLanguage()) ? welsh.get(key) : null;
        if (pattern == null) {
            pattern = english.get(key);
        }
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence is called " + key);
        }
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Most sentences have nothing to fill in; a page has dozens of them. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** For those who have no language here: the command line. */
    public String inEnglish(String key, List<Object> arguments) {
        return in(Locale.UK, key, arguments.toArray());
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    private static void read(String resource, Map<String, String> into) {
        try (InputStream file = Sentences.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
