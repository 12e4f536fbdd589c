package org.muster.forums.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.kernel.files.Picture;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PictureId;
import org.muster.forums.forum.EnterForum;
import org.muster.forums.forum.Entered;
import org.muster.forums.settings.ForumsSettings;

/** Somebody brings a picture to a forum, to stand in a post of theirs. Until it does, nobody else sees it. */
@ApplicationScoped
public class BringPicture {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EnterForum enterForum;

    @Inject
    Pictures pictures;

    @Inject
    FileStore store;

    @Inject
    ForumsSettings settings;

    @Inject
    ActingTime time;

    @Transactional
    public Brought bring(ForumId id, InputStream file) throws IOException {
        Entered entered = enterForum.enter(id);
        entered.mustBeOpen();
        checkTheDay(entered.person());
        Picture picture = Picture.of(file);
        FileDigest digest = store.keep(new ByteArrayInputStream(picture.content()), picture.content().length);
        KeptPicture kept = new KeptPicture(new PictureId(Ids.next()), entered.person(), digest, picture.type());
        pictures.add(kept, id, time.now());
        return new Brought(kept.id(), picture.width(), picture.height());
    }

    private void checkTheDay(PersonId person) {
        Instant since = time.now().minus(DAY);
        if (pictures.countOf(person, since) >= settings.picturesADay()) {
            throw new RuleBroken("forums.pictures.many", settings.picturesADay());
        }
    }

    /** A picture and its size in points. */
    public record Brought(PictureId id, int width, int height) {}
}
