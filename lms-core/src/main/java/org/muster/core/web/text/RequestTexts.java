package org.muster.core.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Set;
import org.muster.core.web.api.Texts;
import org.muster.core.web.preference.Preferences;

/** The sentences for this request; pages write {@code #{text['people.login.title']}}. */
@Named("text")
@RequestScoped
public class RequestTexts extends AbstractMap<String, String> implements Texts {

    @Inject
    Sentences sentences;

    @Inject
    Preferences preferences;

    @Override
    public String get(Object key) {
        return sentences.in(locale(), (String) key);
    }

    @Override
    public String of(String key, Object... arguments) {
        return sentences.in(locale(), key, arguments);
    }

    @Override
    public String in(Locale locale, String key, Object... arguments) {
        return sentences.in(locale, key, arguments);
    }

    @Override
    public Locale locale() {
        return preferences.locale();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("sentences are asked for one by one");
    }
}
