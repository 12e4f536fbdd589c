package org.muster.forums.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.forums.api.Subject;
import org.muster.forums.forum.Forum;
import org.muster.forums.reading.ForumLine;

/** Forums in words. */
@RequestScoped
class ForumRows {

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    SignedInPerson person;

    ForumRow of(ForumLine line) {
        Forum forum = line.in().forum();
        Mark mark = line.unread() == 0 ? null : Mark.info("circle-dot", texts.of("forums.mark.unread", line.unread()));
        return new ForumRow(Addresses.of(forum.id()), title(forum), forum.about(), facts(line), mark);
    }

    /** A course's forum is told from its cohorts' by a word. */
    String title(Forum forum) {
        return forum.isOf(Subject.Kind.COURSE) ? texts.of("forums.of-course", forum.title()) : forum.title();
    }

    private String facts(ForumLine line) {
        String count = texts.of("forums.threads", line.threads());
        return line.newest()
                .map(newest -> count + " · "
                        + texts.of(
                                "forums.last",
                                newest.topic().title(),
                                moments.at(newest.lastAt(), person.zone(), texts.locale())))
                .orElse(count);
    }
}
