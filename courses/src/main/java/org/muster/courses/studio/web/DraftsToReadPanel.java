package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.studio.editing.DraftsToRead;
import org.muster.courses.studio.editing.DraftsToRead.Line;

/** For reviewers the courses that others are writing; for trainers those they were asked to read. */
@ApplicationScoped
class DraftsToReadPanel implements DashboardPanel {

    private static final int AT_A_GLANCE = 4;

    @Inject
    DraftsToRead drafts;

    @Inject
    DraftItems items;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(CoursesAct.REVIEW_DRAFT)) {
            return Optional.empty();
        }
        List<PanelItem> newest =
                drafts.newest(AT_A_GLANCE).stream().map(this::item).toList();
        if (newest.isEmpty() && !person.may(CoursesAct.READ_DRAFTS)) {
            return Optional.empty();
        }
        return Optional.of(Panel.of(texts.of("studio.reading"), newest)
                .leadingTo(new Link(texts.of("studio.reading.all"), Addresses.READING))
                .whenEmpty(texts.of("studio.reading.none.text")));
    }

    private PanelItem item(Line line) {
        String where = line.isAsked() ? Addresses.review(line.id()) : Addresses.preview(line.id());
        PanelItem item = items.of(new Link(line.title(), where), line.known(), line.savedAt());
        return line.isAsked() ? item.marked(Mark.warn("clock", texts.of("review.waits"))) : item;
    }
}
