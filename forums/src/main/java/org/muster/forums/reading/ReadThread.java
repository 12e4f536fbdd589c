package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.Draft;
import org.muster.forums.discussion.Drafts;
import org.muster.forums.discussion.EnterTopic;
import org.muster.forums.discussion.EnteredPost;
import org.muster.forums.discussion.EnteredTopic;
import org.muster.forums.discussion.Post;
import org.muster.forums.discussion.Posts;
import org.muster.forums.follow.Follows;

/** Somebody reads a thread, some posts at a time; what they were shown they have seen. */
@ApplicationScoped
public class ReadThread {

    /** How many posts stand on a page. */
    public static final int PAGE = 20;

    @Inject
    EnterTopic enterTopic;

    @Inject
    Posts posts;

    @Inject
    Reactions reactions;

    @Inject
    SeenPosts seen;

    @Inject
    Follows follows;

    @Inject
    Drafts drafts;

    @Inject
    Names names;

    /** The page that begins with the post of that number; numbers beyond the last lead to the last page. */
    @Transactional
    public Read read(ThreadId id, int from) {
        return read(enterTopic.enter(id), from);
    }

    /** The page on which that post stands; the first when it stands in another thread. */
    @Transactional
    public Read read(ThreadId id, PostId post) {
        EnteredTopic at = enterTopic.enter(id);
        int number = posts.find(post)
                .filter(found -> found.place().thread().equals(id))
                .map(Post::number)
                .orElse(1);
        return read(at, pageOf(number));
    }

    private Read read(EnteredTopic at, int from) {
        ThreadId id = at.topic().id();
        int first = Math.max(1, Math.min(from, pageOf(at.topic().lastNumber())));
        List<Post> page = posts.from(id, first, PAGE);
        Map<PostId, Reaction> reacted = reactions.to(page, at.person());
        int before = seen.lastOf(at.person(), id);
        page.stream().mapToInt(Post::number).max().ifPresent(last -> seen.raise(at.person(), id, last));
        Own own = new Own(
                before, follows.since(at.person(), id, at.topic().forum()).isPresent(), draft(at));
        return new Read(at, first, views(at, page, reacted), names.of(authors(at, page)), own);
    }

    private Optional<Draft> draft(EnteredTopic at) {
        return drafts.find(at.person(), at.topic().id().value());
    }

    /** The number of the first post on the page that holds the post of this number. */
    public static int pageOf(int number) {
        return Math.max(0, number - 1) / PAGE * PAGE + 1;
    }

    private static List<PostView> views(EnteredTopic at, List<Post> page, Map<PostId, Reaction> reacted) {
        return page.stream()
                .map(post -> new PostView(new EnteredPost(at, post), reacted.getOrDefault(post.id(), Reaction.NONE)))
                .toList();
    }

    private static List<PersonId> authors(EnteredTopic at, List<Post> page) {
        return Stream.concat(Stream.of(at.topic().author()), page.stream().map(Post::author))
                .distinct()
                .toList();
    }

    /**
     * A page of a thread.
     *
     * @param first the number of its first post
     */
    public record Read(EnteredTopic at, int first, List<PostView> posts, Map<PersonId, String> names, Own own) {

        /** Where the page of earlier posts begins; empty on the first page. */
        public Optional<Integer> earlier() {
            return first == 1 ? Optional.empty() : Optional.of(Math.max(1, first - PAGE));
        }

        /** Where the page of later posts begins; empty on the last page. */
        public Optional<Integer> later() {
            int next = first + PAGE;
            return next > at.topic().lastNumber() ? Optional.empty() : Optional.of(next);
        }

        /** The number of the first post the reader had not seen before; empty when there is none. */
        public Optional<Integer> firstUnread() {
            int next = own.seenBefore() + 1;
            return next > at.topic().lastNumber() ? Optional.empty() : Optional.of(next);
        }
    }

    /** What the thread is to its reader. */
    public record Own(int seenBefore, boolean followed, Optional<Draft> draft) {}
}
