package org.muster.forums.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Correspondent;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Texts;
import org.muster.forums.api.PostId;
import org.muster.forums.api.PostModerated;
import org.muster.forums.discussion.Posts;
import org.muster.forums.discussion.Topic;
import org.muster.forums.discussion.Topics;

/** Tells the author what a moderator decided about their post, and why. */
@ApplicationScoped
class OnPostModerated implements EventObserver<PostModerated> {

    @Inject
    Posts posts;

    @Inject
    Topics topics;

    @Inject
    Acting acting;

    @Inject
    Correspondents correspondents;

    @Inject
    Texts texts;

    @Inject
    Mail mail;

    @Override
    public Class<PostModerated> event() {
        return PostModerated.class;
    }

    @Override
    public void on(PostModerated event, UUID eventId) {
        Topic topic = posts.find(new PostId(event.post()))
                .flatMap(post -> topics.find(post.place().thread()))
                .orElseThrow();
        Optional<Correspondent> author = acting.asTheServer(() -> correspondents.find(new PersonId(event.author())));
        author.ifPresent(to -> mail.post("forums.moderated:" + eventId, letter(to, topic, event)));
    }

    private Letter letter(Correspondent to, Topic topic, PostModerated event) {
        String key = event.hidden() ? "forums.letter.hidden" : "forums.letter.restored";
        return new Letter(
                to.email(),
                texts.in(to.locale(), key + ".subject", topic.title()),
                texts.in(to.locale(), key + ".text", to.name(), topic.title(), event.reason()));
    }
}
