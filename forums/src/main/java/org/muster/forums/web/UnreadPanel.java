package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.Subject;
import org.muster.forums.moderation.ModerationQueue;
import org.muster.forums.reading.ForumLine;

/** What is new in somebody's forums; for moderators also what waits for them. */
@ApplicationScoped
class UnreadPanel implements DashboardPanel {

    private static final int MOST = 4;

    @Inject
    FreshForums forums;

    @Inject
    ModerationQueue queue;

    @Inject
    ForumRows rows;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(ForumsAct.TAKE_PART)) {
            return Optional.empty();
        }
        List<PanelItem> own = unread(forums.all());
        List<PanelItem> items = person.may(ForumsAct.MODERATE) ? withReports(own) : own;
        return Optional.of(Panel.of(texts.of("forums.panel.title"), items)
                .leadingTo(new Link(texts.of("forums.panel.all"), Addresses.FORUMS))
                .whenEmpty(texts.of("forums.panel.none")));
    }

    private List<PanelItem> unread(List<ForumLine> own) {
        boolean oneGroup = own.stream().filter(UnreadPanel::isOfAGroup).count() == 1;
        return own.stream()
                .filter(forum -> forum.unread() > 0)
                .limit(MOST)
                .map(forum -> item(rows.of(forum), oneGroup && isOfAGroup(forum)))
                .toList();
    }

    private static boolean isOfAGroup(ForumLine line) {
        return line.in().forum().isOf(Subject.Kind.COHORT);
    }

    /** Whoever is in one group reads its name where the dashboard tells of the group itself. */
    private PanelItem item(ForumRow row, boolean ofTheOneGroup) {
        String title = ofTheOneGroup ? texts.of("forums.panel.group") : row.title();
        PanelItem item = PanelItem.of(new Link(title, row.href()), row.facts());
        return row.mark() == null ? item : item.marked(row.mark());
    }

    private List<PanelItem> withReports(List<PanelItem> own) {
        long waiting = queue.count();
        if (waiting == 0) {
            return own;
        }
        PanelItem reports = PanelItem.of(new Link(texts.of("forums.moderation.title"), "/forums/moderation"), "")
                .marked(Mark.warn("flag", texts.of("forums.moderation.count", waiting)));
        return Stream.concat(Stream.of(reports), own.stream()).toList();
    }
}
