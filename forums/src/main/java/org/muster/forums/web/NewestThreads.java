package org.muster.forums.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.forums.forum.Entered;
import org.muster.forums.reading.ForumsOverview;
import org.muster.forums.reading.ThreadLine;

/** The newest threads of a forum as a panel of another room's page. */
@RequestScoped
class NewestThreads {

    @Inject
    ForumsOverview overview;

    @Inject
    ForumMarks marks;

    @Inject
    Moments moments;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    /** {@code title} is the key of the heading. */
    Panel of(String title, Entered in) {
        return Panel.of(
                        texts.of(title),
                        overview.newestOf(in).stream().map(this::item).toList())
                .leadingTo(new Link(
                        texts.of("forums.course.all"), Addresses.of(in.forum().id())))
                .whenEmpty(texts.of("forums.course.none"));
    }

    private PanelItem item(ThreadLine line) {
        String facts = texts.of(
                "forums.course.facts", line.replies(), moments.at(line.lastAt(), person.zone(), texts.locale()));
        PanelItem item = PanelItem.of(new Link(line.topic().title(), Addresses.of(line.topic())), facts);
        return marks.of(line).stream().findFirst().map(item::marked).orElse(item);
    }
}
