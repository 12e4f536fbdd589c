package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.PersonalRows;
import org.muster.core.people.api.PersonalTable;

/** What somebody wrote stays where others answered it, under an id that leads to nobody; all that was only theirs goes. */
@ApplicationScoped
class WritersData implements PersonalData {

    private static final String OWN = "person_id = ?";

    @Inject
    PersonalRows rows;

    @Override
    public String module() {
        return "forums";
    }

    @Override
    public List<PersonalTable> export(PersonId person) {
        return rows.export(module(), whose(), person);
    }

    @Override
    public void erase(PersonId person) {
        rows.erase(module(), whose(), person);
    }

    private static Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("forums_thread", "author_id = ?");
        whose.put("forums_post", "author_id = ?");
        whose.put("forums_post_version", "post_id IN (SELECT p.id FROM forums_post p WHERE p.author_id = ?)");
        for (String table :
                List.of("draft", "helpful", "seen", "follow", "report", "picture", "letter", "stop", "writer")) {
            whose.put("forums_" + table, OWN);
        }
        return whose;
    }
}
