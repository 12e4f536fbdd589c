package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.ForumId;
import org.muster.forums.forum.Forum;
import org.muster.forums.reading.ForumsOverview;
import org.muster.forums.reading.ThreadLine;

/** For experts: questions of their forums that still wait for an answer. */
@ApplicationScoped
class QuestionsPanel implements DashboardPanel {

    private static final int AT_A_GLANCE = 4;

    @Inject
    FreshForums forums;

    @Inject
    ForumsOverview overview;

    @Inject
    ForumRows rows;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(ForumsAct.ANSWER_AS_EXPERT)) {
            return Optional.empty();
        }
        Map<ForumId, String> titles =
                forums.all().stream().map(line -> line.in().forum()).collect(Collectors.toMap(Forum::id, rows::title));
        List<PanelItem> items = overview.questions(forums.all(), AT_A_GLANCE).stream()
                .map(question -> item(question, titles, person))
                .toList();
        return Optional.of(Panel.of(texts.of("forums.questions.title"), items)
                .leadingTo(new Link(texts.of("forums.panel.all"), Addresses.FORUMS))
                .whenEmpty(texts.of("forums.questions.none")));
    }

    private PanelItem item(ThreadLine question, Map<ForumId, String> titles, SignedInPerson person) {
        String asked = texts.of(
                "forums.questions.facts",
                titles.getOrDefault(question.topic().forum(), ""),
                moments.at(question.lastAt(), person.zone(), texts.locale()));
        PanelItem item = PanelItem.of(new Link(question.topic().title(), Addresses.of(question.topic())), asked);
        return question.replies() == 0
                ? item.marked(Mark.warn("clock", texts.of("forums.questions.no-reply")))
                : item.counting(texts.of("forums.questions.replies", question.replies()));
    }
}
