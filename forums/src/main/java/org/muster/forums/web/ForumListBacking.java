package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.Subject;
import org.muster.forums.reading.ForumLine;
import org.muster.forums.reading.ForumsOverview;

/** {@code /forums?words=…}: one's own forums; for moderators those they look for. */
@Named("forumList")
@RequestScoped
public class ForumListBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    ForumsOverview overview;

    @Inject
    ForumRows rows;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private List<ForumLine> lines = List.of();

    @PostConstruct
    void look() {
        lines = isModerator() && !getWords().isBlank() ? overview.named(getWords()) : overview.own();
    }

    public String getWords() {
        return Deeds.field(request, "words");
    }

    public boolean isModerator() {
        return person.may(ForumsAct.MODERATE);
    }

    public boolean isMayOpen() {
        return person.may(ForumsAct.OPEN_FORUM);
    }

    /** By kind; kinds of which there is none are left out. */
    public List<ForumRow.Group> getGroups() {
        return Stream.of(Subject.Kind.values())
                .map(this::group)
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private ForumRow.Group group(Subject.Kind kind) {
        return new ForumRow.Group(
                texts.of("forums.kind." + kind.name()),
                lines.stream()
                        .filter(line -> line.in().forum().isOf(kind))
                        .map(rows::of)
                        .toList());
    }
}
