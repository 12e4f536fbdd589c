package org.muster.forums.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.forums.Gathering;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PictureId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.EditPost;
import org.muster.forums.discussion.MarkHelpful;
import org.muster.forums.follow.FollowForum;
import org.muster.forums.moderation.ReportPost;
import org.muster.forums.picture.BringPicture;
import org.muster.forums.reading.MarkAllRead;
import org.muster.forums.reading.ReadForum;
import org.muster.forums.reading.ReadPost;
import org.muster.forums.reading.ReadThread;
import org.muster.forums.reading.Search;
import org.muster.forums.reading.SeePicture;
import org.muster.inserver.InServer;

/** A forum, its threads, posts and pictures, asked for by those who belong there and by those who do not. */
@InServer
class WhoReadsForumsIT {

    private static final int CROWD = 20;

    @Inject
    Gathering gathering;

    @Inject
    ShortCourse shortCourse;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    OwnForums ownForums;

    @Inject
    OpenCommunity openCommunity;

    @Inject
    ReadForum readForum;

    @Inject
    ReadThread readThread;

    @Inject
    ReadPost readPost;

    @Inject
    SeePicture seePicture;

    @Inject
    BringPicture bringPicture;

    @Inject
    MarkAllRead markAllRead;

    @Inject
    FollowForum followForum;

    @Inject
    MarkHelpful markHelpful;

    @Inject
    ReportPost reportPost;

    @Inject
    EditPost editPost;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    @Test
    void membersTheirTrainerAndModeratorsRead() {
        Room room = new Room();
        Stream.of(room.member, room.trainer, gathering.somebody(Role.MODERATOR)).forEach(person -> {
            assertThat(room.opens(person)).hasSize(4).allMatch(Boolean::booleanValue);
        });
    }

    @Test
    void nobodyElseLearnsThatAnythingIsThere() {
        Room room = new Room();
        PersonId member = gathering.somebody();
        gathering.join(room.cohort, member);
        assertThat(room.opens(member)).allMatch(Boolean::booleanValue);
        gathering.leave(room.cohort, member);

        Stream.of(
                        member,
                        gathering.somebody(),
                        gathering.employer(),
                        gathering.somebody(Role.TRAINER),
                        gathering.somebody(Role.EXPERT),
                        gathering.somebody(Role.ADMINISTRATOR),
                        gathering.somebody(Role.AUDITOR))
                .forEach(person -> {
                    assertThat(room.opens(person)).noneMatch(Boolean::booleanValue);
                    assertThat(room.writes(person)).noneMatch(Boolean::booleanValue);
                });
    }

    @Test
    void anEmployerReadsNothingEvenAsAMember() {
        PersonId employer = gathering.employer();
        PersonId trainer = gathering.somebody(Role.TRAINER);
        gathering.cohort(trainer, employer);
        assertThat(gathering.as(employer, () -> ownForums.all())).isEmpty();
    }

    @Test
    void aForumOfACourseIsForItsLearnersAndTheTrainers() {
        CourseVersionFacts course = catalogue.bySlug(shortCourse.publish()).orElseThrow();
        PersonId learner = gathering.somebody();
        shortCourse.enrol(learner, course.slug());

        assertThat(gathering.as(learner, () -> ownForums.ofCourse(course))).isPresent();
        assertThat(gathering.as(gathering.somebody(Role.TRAINER), () -> ownForums.ofCourse(course)))
                .hasValueSatisfying(in -> assertThat(in.standing().leads()).isTrue());
        assertThat(gathering.as(gathering.somebody(), () -> ownForums.ofCourse(course)))
                .isEmpty();
        assertThat(gathering.as(gathering.employer(), () -> ownForums.ofCourse(course)))
                .isEmpty();
    }

    @Test
    void aCommunityIsForThoseWhoseLevelOpensIt() {
        PersonId moderator = gathering.somebody(Role.MODERATOR);
        ForumId everybody = gathering.as(moderator, () -> openCommunity.open("All", "", AccessLevel.REGISTERED));
        ForumId some = gathering.as(moderator, () -> openCommunity.open("Some", "", AccessLevel.RESTRICTED));
        PersonId anyone = gathering.somebody();

        assertThat(finds(anyone, everybody)).isTrue();
        assertThat(finds(anyone, some)).isFalse();
        assertThat(finds(moderator, some)).isTrue();
    }

    @Test
    void whoeverAsksFirstManyAtOnceMakeOneForum() {
        PersonId member = gathering.somebody();
        CohortId cohort = gathering.cohort(gathering.somebody(Role.TRAINER), member);
        CompletableFuture.allOf(IntStream.range(0, CROWD)
                        .mapToObj(n -> threads.runAsync(() -> gathering.forum(member, cohort)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(sql.count("SELECT COUNT(*) FROM forums_forum WHERE subject_id = ?", cohort.value()))
                .isEqualTo(1);
    }

    @Test
    void theForumOfACohortThatEndedLongAgoIsOnlyRead() {
        PersonId member = gathering.somebody();
        PersonId trainer = gathering.somebody(Role.TRAINER);
        LocalDate today = LocalDate.now(clock);
        ForumId ended = gathering.forum(member, gathering.cohort(trainer, today.minusDays(40), member));
        ForumId recent = gathering.forum(member, gathering.cohort(trainer, today.minusDays(20), member));

        assertThat(finds(member, ended)).isTrue();
        assertThatThrownBy(() -> gathering.ask(member, ended, "Anybody there?", "Hello"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.closed");
        assertThat(gathering.ask(member, recent, "Anybody there?", "Hello")).isNotNull();
    }

    @Test
    void aPictureThatStandsInNoPostIsItsOwnersAlone() {
        Room room = new Room();
        PictureId loose = room.bring();
        assertThat(room.succeeds(room.member, () -> seePicture.see(loose))).isTrue();
        assertThat(room.succeeds(room.trainer, () -> seePicture.see(loose))).isFalse();
    }

    @Test
    void namingSomebodyElsesPictureOpensItToNobody() {
        Room room = new Room();
        PictureId loose = room.bring();
        gathering.answer(room.trainer, room.thread, "<p>See</p><img src=\"/forums/pictures/" + loose + "\">");
        assertThat(room.succeeds(room.trainer, () -> seePicture.see(loose))).isFalse();
    }

    private boolean finds(PersonId person, ForumId forum) {
        return gathering.as(person, () -> {
            try {
                return readForum.read(forum, Search.ALL) != null;
            } catch (NotFound no) {
                return false;
            }
        });
    }

    /** A cohort's forum with a thread and a picture. */
    private final class Room {

        final PersonId member = gathering.somebody();
        final PersonId trainer = gathering.somebody(Role.TRAINER);
        final CohortId cohort = gathering.cohort(trainer, member);
        final ForumId forum = gathering.forum(member, cohort);
        final PictureId picture = bring();
        final ThreadId thread = gathering.ask(
                member, forum, "Which door?", "<p>This one?</p><img src=\"/forums/pictures/" + picture + "\">");
        final PostId post = gathering.first(thread);

        PictureId bring() {
            return gathering.as(member, () -> {
                try {
                    return bringPicture
                            .bring(forum, new ByteArrayInputStream(aPicture()))
                            .id();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        List<Boolean> opens(PersonId person) {
            return List.of(
                    succeeds(person, () -> readForum.read(forum, Search.ALL)),
                    succeeds(person, () -> readThread.read(thread, 1)),
                    succeeds(person, () -> readPost.read(post)),
                    succeeds(person, () -> seePicture.see(picture)));
        }

        List<Boolean> writes(PersonId person) {
            return List.of(
                    succeeds(person, () -> gathering.ask(person, forum, "Hello", "Hello")),
                    succeeds(person, () -> gathering.answer(person, thread, "Hello")),
                    succeeds(person, () -> markHelpful.mark(post, true)),
                    succeeds(person, () -> reportPost.report(post, "Because")),
                    succeeds(person, () -> editPost.edit(post, "Mine now")),
                    succeeds(person, () -> markAllRead.mark(forum)),
                    succeeds(person, () -> followForum.follow(forum, true)));
        }

        boolean succeeds(PersonId person, Runnable deed) {
            try {
                gathering.as(person, deed);
                return true;
            } catch (NotFound no) {
                return false;
            }
        }
    }

    private static byte[] aPicture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
