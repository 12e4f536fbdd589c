package org.muster.forums.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PictureId;
import org.muster.forums.api.PostId;

/** The pictures people brought, and the posts they stand in. */
@ApplicationScoped
public class Pictures {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The address of a picture of ours. */
    public static final Pattern ADDRESS = Pattern.compile("/forums/pictures/" + ID);

    private static final Pattern IN_A_TEXT = Pattern.compile("src=\"/forums/pictures/(" + ID + ")\"");

    @Inject
    Sql sql;

    void add(KeptPicture picture, ForumId forum, Instant now) {
        sql.change(
                "INSERT INTO forums_picture (id, forum_id, person_id, digest, type, came_at) VALUES (?, ?, ?, ?, ?, ?)",
                picture.id().value(),
                forum.value(),
                picture.owner().value(),
                picture.digest().hex(),
                picture.type(),
                now);
    }

    public Optional<KeptPicture> find(PictureId id) {
        return sql.first(
                row -> new KeptPicture(
                        new PictureId(row.id("id")),
                        new PersonId(row.id("person_id")),
                        new FileDigest(row.text("digest")),
                        row.text("type")),
                "SELECT id, person_id, digest, type FROM forums_picture WHERE id = ?",
                id.value());
    }

    long countOf(PersonId person, Instant since) {
        return sql.count(
                "SELECT COUNT(*) FROM forums_picture WHERE person_id = ? AND came_at > ?", person.value(), since);
    }

    /** Notes that a post shows the pictures in its text; only its author's own count. */
    public void use(PostId post, PersonId author, String body) {
        sql.change("DELETE FROM forums_picture_use WHERE post_id = ?", post.value());
        IN_A_TEXT
                .matcher(body)
                .results()
                .map(found -> PictureId.parse(found.group(1)))
                .distinct()
                .forEach(picture -> sql.change("""
                        INSERT IGNORE INTO forums_picture_use (picture_id, post_id)
                        SELECT id, ? FROM forums_picture WHERE id = ? AND person_id = ?""", post.value(), picture.value(), author.value()));
    }
}
