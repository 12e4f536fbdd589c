package org.muster.forums.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.core.people.api.Correspondent;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Texts;
import org.muster.forums.discussion.EnteredTopic;
import org.muster.forums.discussion.Post;
import org.muster.forums.discussion.Topic;
import org.muster.forums.reading.Names;
import org.muster.forums.settings.ForumsSettings;

/** What is new in a thread, in its reader's language and on their clock, with a way to hear no more of it. */
@ApplicationScoped
class NewsLetter {

    private static final int LONGEST_QUOTE = 300;

    @Inject
    Correspondents correspondents;

    @Inject
    Names names;

    @Inject
    StopLetters stopLetters;

    @Inject
    ForumsSettings settings;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    /** Whether there was somebody to write to. */
    boolean post(EnteredTopic at, List<Post> fresh) {
        Optional<Correspondent> to = correspondents.find(at.person());
        to.ifPresent(reader -> mail.post(
                "forums.news:" + at.person() + ":" + fresh.get(fresh.size() - 1).id(),
                letter(reader, at.topic(), fresh)));
        return to.isPresent();
    }

    private Letter letter(Correspondent to, Topic topic, List<Post> fresh) {
        StopToken token = StopToken.next();
        stopLetters.remember(token, to.person(), topic.id(), clock.instant());
        String stop = settings.publicAddress("/forums/stop/" + token.text());
        String text = texts.in(
                to.locale(),
                "forums.letter.news.text",
                to.name(),
                topic.title(),
                quotes(to, fresh),
                address(topic, fresh.get(0)),
                stop);
        String subject = texts.in(to.locale(), "forums.letter.news.subject", fresh.size(), topic.title());
        return new Letter(to.email(), subject, text).unsubscribedAt(stop);
    }

    private String quotes(Correspondent to, List<Post> fresh) {
        Map<PersonId, String> known =
                names.of(fresh.stream().map(Post::author).distinct().toList());
        return fresh.stream()
                .map(post -> texts.in(
                        to.locale(),
                        "forums.letter.news.post",
                        known.getOrDefault(post.author(), texts.in(to.locale(), "forums.somebody")),
                        moments.at(post.story().writtenAt(), to.zone(), to.locale()),
                        PlainText.beginning(post.body(), LONGEST_QUOTE)))
                .collect(Collectors.joining("\n\n"));
    }

    private String address(Topic topic, Post first) {
        return settings.publicAddress(
                "/forums/" + topic.forum() + "/threads/" + topic.id() + "?post=" + first.id() + "#p-" + first.number());
    }
}
