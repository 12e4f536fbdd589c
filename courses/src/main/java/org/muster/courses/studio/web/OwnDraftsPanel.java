package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.studio.editing.DraftsQuery;
import org.muster.courses.studio.editing.DraftsQuery.Line;

/** The courses somebody is writing. Who only oversees those of others sees nothing while they write none. */
@ApplicationScoped
class OwnDraftsPanel implements DashboardPanel {

    private static final int AT_A_GLANCE = 3;

    @Inject
    DraftsQuery drafts;

    @Inject
    DraftItems items;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(CoursesAct.AUTHOR_COURSE)) {
            return Optional.empty();
        }
        List<PanelItem> own =
                drafts.newest(AT_A_GLANCE).stream().map(this::item).toList();
        return own.isEmpty() && person.may(CoursesAct.OVERSEE_DRAFTS)
                ? Optional.empty()
                : Optional.of(Panel.of(texts.of("studio.panel.own"), own)
                        .leadingTo(new Link(texts.of("studio.panel.all"), Addresses.STUDIO))
                        .whenEmpty(texts.of("studio.panel.none")));
    }

    private PanelItem item(Line line) {
        return items.of(new Link(line.title(), Addresses.of(line.id())), line.known(), line.savedAt());
    }
}
