package org.muster.certificates.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The product's own English words, read from the bundle. */
public final class EnglishWording implements Wording {

    private final Properties sentences = new Properties();

    public EnglishWording() {
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/certificates.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Locale locale() {
        return Locale.UK;
    }

    @Override
    public String of(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(sentences.getProperty("certificates.document." + key), key);
        return new MessageFormat(pattern, locale()).format(arguments);
    }
}
