package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** Drafts as lines of panels. */
@ApplicationScoped
class DraftItems {

    @Inject
    SignedInPerson person;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    PanelItem of(Link heading, boolean known, Instant savedAt) {
        String state = texts.of(known ? "studio.line.next" : "studio.line.first");
        return PanelItem.of(
                heading, texts.of("studio.panel.saved", state, moments.at(savedAt, person.zone(), texts.locale())));
    }
}
