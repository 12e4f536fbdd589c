package org.muster.library.access;

import static org.muster.core.people.api.Role.ADMINISTRATOR;
import static org.muster.core.people.api.Role.EDITOR;
import static org.muster.core.people.api.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class LibraryActs implements Acts {

    private static final Set<Role> EDITORS = Set.of(EDITOR, TRAINER, ADMINISTRATOR);

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.of(
                LibraryAct.EDIT_RESOURCE, EDITORS,
                LibraryAct.PUBLISH_RESOURCE, EDITORS,
                LibraryAct.WITHDRAW_RESOURCE, EDITORS);
    }
}
