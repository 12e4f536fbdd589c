package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.forum.Entered;
import org.muster.forums.forum.OwnForums;
import org.muster.forums.reading.ForumsOverview;
import org.muster.forums.reading.ThreadLine;

/** The newest threads of a course's forum on its page, for whoever belongs to it. */
@ApplicationScoped
class ForumOfACourse implements CoursePanel {

    @Inject
    OwnForums ownForums;

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

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Panel> about(CourseVersionFacts course) {
        Optional<Entered> entered = person.may(ForumsAct.TAKE_PART) ? ownForums.ofCourse(course) : Optional.empty();
        return entered.map(in -> Panel.of(texts.of("forums.course.title"), items(course))
                .leadingTo(new Link(
                        texts.of("forums.course.all"), Addresses.of(in.forum().id())))
                .whenEmpty(texts.of("forums.course.none")));
    }

    private List<PanelItem> items(CourseVersionFacts course) {
        return overview.newestOf(course).stream().map(this::item).toList();
    }

    private PanelItem item(ThreadLine line) {
        String facts = texts.of(
                "forums.course.facts", line.replies(), moments.at(line.lastAt(), person.zone(), texts.locale()));
        PanelItem item = PanelItem.of(new Link(line.topic().title(), Addresses.of(line.topic())), facts);
        return marks.of(line).stream().findFirst().map(item::marked).orElse(item);
    }
}
