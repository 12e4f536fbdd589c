package org.muster.forums.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Language;
import org.muster.courses.api.CohortId;
import org.muster.forums.Gathering;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.FollowThread;
import org.muster.forums.discussion.Reply;
import org.muster.forums.follow.FollowForum;
import org.muster.inserver.InServer;

/** Whoever follows is told: in their language, bundled, once, and only while they may read. */
@InServer
class LettersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String IMAP_PORT = System.getenv("MUSTER_TESTS_IMAP_PORT");

    @Inject
    Gathering gathering;

    @Inject
    FollowThread followThread;

    @Inject
    FollowForum followForum;

    @Inject
    Reply reply;

    @Inject
    StopLetters stopLetters;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private PersonId writer;
    private PersonId follower;
    private CohortId cohort;
    private ForumId forum;
    private ThreadId thread;

    @BeforeEach
    void gather() {
        writer = gathering.somebody();
        follower = gathering.somebody(Language.WELSH);
        cohort = gathering.cohort(gathering.somebody(Role.TRAINER), writer, follower);
        forum = gathering.forum(writer, cohort);
        thread = gathering.ask(writer, forum, "Which door?\r\nBcc: all@forums.example", "This one?");
        gathering.as(follower, () -> followThread.follow(thread, true));
    }

    @Test
    void aFollowerIsToldInTheirLanguage() {
        gathering.answer(writer, thread, "<p>Look at the <strong>green</strong> one</p>");
        awaitLetters(1);
        Received letter = letters().get(0);
        assertThat(letter.subject()).isEqualTo("Neges newydd yn “Which door? Bcc: all@forums.example”");
        assertThat(letter.text())
                .contains("mae rhywbeth newydd", "Look at the green one", "Llundain")
                .doesNotContain("<p>", "This one?");
        assertThat(letter.unsubscribe()).startsWith("<" + home).contains("/forums/stop/");
        assertThat(letter.post()).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void whatComesSoonAfterALetterWaitsForTheNextOne() {
        gathering.answer(writer, thread, "First");
        awaitLetters(1);
        gathering.answer(writer, thread, "Second");
        gathering.answer(writer, thread, "Third");
        awaitPlanned();
        assertThat(letters()).hasSize(1);

        letTimePass();
        awaitLetters(2);
        assertThat(letters().get(1).text()).contains("Second", "Third").doesNotContain("First");
    }

    @Test
    void nobodyIsToldOfTheirOwnPosts() {
        gathering.as(follower, () -> reply.reply(thread, Gathering.writing("Mine", true)));
        gathering.answer(writer, thread, "Theirs");
        awaitLetters(1);
        assertThat(letters().get(0).text()).contains("Theirs").doesNotContain("Mine");
    }

    @Test
    void whoeverLeftIsNotTold() {
        PersonId stays = gathering.somebody();
        gathering.join(cohort, stays);
        gathering.as(stays, () -> followThread.follow(thread, true));
        gathering.leave(cohort, follower);

        gathering.answer(writer, thread, "Among ourselves");
        awaitQuiet(stays, 1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void aHiddenPostIsNotTold() {
        gathering.answer(writer, thread, "First");
        awaitLetters(1);
        PostId secret = gathering.answer(writer, thread, "The code is 4711");
        gathering.answer(writer, thread, "Third");
        awaitPlanned();
        gathering.hide(gathering.somebody(Role.MODERATOR), secret);
        letTimePass();
        awaitLetters(2);
        assertThat(letters().get(1).text()).contains("Third").doesNotContain("4711");
    }

    @Test
    void whoeverFollowsAForumIsToldOfNewThreads() {
        PersonId watcher = gathering.somebody();
        gathering.join(cohort, watcher);
        gathering.as(watcher, () -> followForum.follow(forum, true));
        gathering.ask(writer, forum, "Which key?", "This one?");
        awaitQuiet(watcher, 1);
        assertThat(lettersTo(watcher).get(0).subject()).isEqualTo("New post in “Which key?”");
    }

    @Test
    void theAuthorOfAHiddenPostIsToldWhy() {
        PostId post = gathering.answer(follower, thread, "Names a name");
        gathering.hide(gathering.somebody(Role.MODERATOR), post);
        awaitLetters(1);
        assertThat(letters().get(0).text()).contains("It names somebody.");
    }

    @Test
    void aMailProgramStopsLettersWithoutSigningIn() throws IOException, InterruptedException {
        gathering.answer(writer, thread, "First");
        awaitLetters(1);
        String address = letters().get(0).unsubscribe().replaceAll("[<>]", "");
        assertThat(get(address).statusCode()).isEqualTo(200);
        assertThat(follows()).isTrue();

        HttpResponse<String> answer = post(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(follows()).isFalse();
        assertThat(post(address).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenOfNobodyStopsNothing() throws IOException, InterruptedException {
        assertThat(post(home + "/forums/stop/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> stopLetters.look("guessed")).isInstanceOf(NotFound.class);
        assertThat(follows()).isTrue();
    }

    private boolean follows() {
        return sql.count(
                        "SELECT COUNT(*) FROM forums_follow WHERE place_id = ? AND person_id = ?",
                        thread.value(),
                        follower.value())
                > 0;
    }

    /** Until the next letter is planned for later: the event was heard. */
    private void awaitPlanned() {
        await().atMost(PATIENCE)
                .until(() -> sql.count(
                                        "SELECT COUNT(*) FROM forums_letter WHERE person_id = ? AND thread_id = ? AND planned",
                                        follower.value(),
                                        thread.value())
                                == 1
                        && sql.count("SELECT COUNT(*) FROM kernel_outbox WHERE payload LIKE ?", "%" + thread + "%")
                                == 0);
    }

    /** As if the quarter of an hour had passed. */
    private void letTimePass() {
        sql.change(
                "UPDATE kernel_work SET due_at = asked_at WHERE kind = ? AND state = 'WAITING' AND payload LIKE ?",
                TellNews.KIND,
                "%" + thread + "%");
    }

    private void awaitLetters(int count) {
        awaitQuiet(follower, count);
    }

    private void awaitQuiet(PersonId person, int count) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> lettersTo(person).size() == count);
    }

    private List<Received> letters() {
        return lettersTo(follower);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private List<Received> lettersTo(PersonId person) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", Integer.parseInt(IMAP_PORT), gathering.mailboxOf(person), "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<Received> letters = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                letters.add(Received.of(message));
            }
            return letters;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    record Received(String subject, String text, String unsubscribe, String post) {

        static Received of(Message message) throws MessagingException, IOException {
            return new Received(
                    message.getSubject(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n"),
                    header(message, "List-Unsubscribe"),
                    header(message, "List-Unsubscribe-Post"));
        }

        private static String header(Message message, String name) throws MessagingException {
            String[] values = message.getHeader(name);
            return values == null ? "" : values[0].replaceAll("\\s", "");
        }
    }
}
