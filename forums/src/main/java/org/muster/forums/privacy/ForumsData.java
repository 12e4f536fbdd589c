package org.muster.forums.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FilesToForget;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalDataInRows;

/**
 * What somebody wrote stays under an id that leads to nobody, because others answered it; their pictures, drafts, marks and
 * letters go.
 */
@ApplicationScoped
class ForumsData extends PersonalDataInRows {

    private static final List<String> BY_PERSON =
            List.of("report", "helpful", "draft", "seen", "follow", "letter", "stop", "writer", "picture");

    @Inject
    FilesToForget files;

    @Inject
    Sql sql;

    @Override
    public String module() {
        return "forums";
    }

    @Override
    public void erase(PersonId person) {
        sql.list(row -> new FileDigest(row.text("digest")), """
                        SELECT DISTINCT p.digest FROM forums_picture p WHERE p.person_id = ? AND NOT EXISTS
                            (SELECT 1 FROM forums_picture o WHERE o.digest = p.digest AND o.person_id <> p.person_id)""", person.value()).forEach(files::forget);
        super.erase(person);
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("forums_thread", "author_id = ?");
        whose.put("forums_post", "author_id = ?");
        whose.put("forums_post_version", "post_id IN (SELECT p.id FROM forums_post p WHERE p.author_id = ?)");
        BY_PERSON.forEach(table -> whose.put("forums_" + table, "person_id = ?"));
        return whose;
    }
}
