package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.Texts;
import org.muster.courses.studio.editing.DraftHistory.Entry;

/** Says what somebody did to a draft. */
@Named("studioActs")
@RequestScoped
public class ChangeWords {

    @Inject
    Texts texts;

    @Inject
    OpenDraft open;

    public String of(Entry entry) {
        String title = entry.title().isEmpty() ? open.getTitle() : entry.title();
        return texts.of("studio.act." + entry.change().act().word(), entry.who(), title);
    }
}
