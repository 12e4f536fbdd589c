package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.muster.core.web.api.Choice;

/** {@code /studio/courses/{draft}}: what the catalogue is to say, and the parts; its forms go to {@link DraftPost}. */
@Named("studioDraft")
@RequestScoped
public class DraftBacking {

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    Languages languages;

    public String getTitle() {
        return sent.or("title", document().getString("title", ""));
    }

    public String getWelsh() {
        return sent.or("welsh", document().getString("title_cy", ""));
    }

    public String getSummary() {
        return sent.or("summary", document().getString("summary", ""));
    }

    public String getLanguage() {
        return sent.or("language", document().getString("language"));
    }

    public List<Choice> getLanguages() {
        return languages.choices(document().getString("language"));
    }

    public String getAudience() {
        return sent.or("audience", lines("audience"));
    }

    public String getObjectives() {
        return sent.or("objectives", lines("objectives"));
    }

    public long getVersion() {
        return sent.counted("version").orElseGet(this::getCurrent);
    }

    public long getCurrent() {
        return open.getEdited().draft().standing().version();
    }

    private String lines(String name) {
        return document().containsKey(name)
                ? String.join("\n", document().getJsonArray(name).getValuesAs(JsonString::getString))
                : "";
    }

    private JsonObject document() {
        return open.getEdited().draft().document();
    }
}
