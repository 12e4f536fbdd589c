package org.muster.forums.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;
import org.muster.forums.discussion.Capacity;
import org.muster.forums.discussion.Topic;
import org.muster.forums.reading.ThreadLine;

/** What threads and writers look like: a word, an icon and a colour. */
@RequestScoped
class ForumMarks {

    @Inject
    Texts texts;

    /** As what somebody wrote; nothing for those who are there like everybody. */
    Optional<Mark> of(Capacity capacity) {
        String word = texts.of("forums.capacity." + capacity.name());
        return switch (capacity) {
            case MEMBER -> Optional.empty();
            case EXPERT -> Optional.of(Mark.info("shield-check", word));
            case TRAINER, MODERATOR -> Optional.of(new Mark(Mark.Kind.NONE, "user-check", word));
        };
    }

    /** What a list says of a thread beside its title: what is new first. */
    List<Mark> of(ThreadLine line) {
        List<Mark> marks = new ArrayList<>();
        if (line.unread() > 0) {
            marks.add(Mark.info("circle-dot", texts.of("forums.mark.new", line.unread())));
        }
        marks.addAll(of(line.topic(), line.isAnsweredByAnExpert()));
        return marks;
    }

    /** The state of a thread. */
    List<Mark> of(Topic topic, boolean byAnExpert) {
        List<Mark> marks = new ArrayList<>();
        if (topic.isQuestion()) {
            marks.add(answer(topic, byAnExpert));
        }
        if (topic.order().pinned()) {
            marks.add(new Mark(Mark.Kind.NONE, "pin", texts.of("forums.mark.pinned")));
        }
        if (topic.isLocked()) {
            marks.add(new Mark(Mark.Kind.NONE, "lock", texts.of("forums.mark.locked")));
        }
        if (topic.order().hidden()) {
            marks.add(Mark.warn("eye-off", texts.of("forums.mark.hidden")));
        }
        return marks;
    }

    private Mark answer(Topic topic, boolean byAnExpert) {
        if (topic.accepted().isEmpty()) {
            return new Mark(Mark.Kind.NONE, "circle-help", texts.of("forums.mark.question"));
        }
        return Mark.ok(texts.of(byAnExpert ? "forums.mark.answered.expert" : "forums.mark.answered"));
    }
}
