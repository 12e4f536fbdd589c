package org.muster.core.people.access;

import static org.muster.core.people.api.Role.ADMINISTRATOR;
import static org.muster.core.people.api.Role.AUDITOR;
import static org.muster.core.people.api.Role.EMPLOYER_MANAGER;
import static org.muster.core.people.api.Role.LEARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class PeopleActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.ofEntries(
                Map.entry(PeopleAct.KEEP_OWN_ACCOUNT, Set.of(LEARNER)),
                Map.entry(PeopleAct.VIEW_PEOPLE, Set.of(ADMINISTRATOR, AUDITOR)),
                Map.entry(PeopleAct.ENTER_PERSON, Set.of(ADMINISTRATOR)),
                Map.entry(PeopleAct.SUSPEND_PERSON, Set.of(ADMINISTRATOR)),
                Map.entry(PeopleAct.GRANT_ROLE, Set.of(ADMINISTRATOR)),
                Map.entry(PeopleAct.GIVE_ACCESS, Set.of(ADMINISTRATOR)),
                Map.entry(PeopleAct.VIEW_ORGANISATIONS, Set.of(ADMINISTRATOR, AUDITOR)),
                Map.entry(PeopleAct.OPEN_ORGANISATION, Set.of(ADMINISTRATOR)),
                Map.entry(PeopleAct.VIEW_MEMBERS, Set.of(ADMINISTRATOR, AUDITOR, EMPLOYER_MANAGER)),
                Map.entry(PeopleAct.ADD_MEMBER, Set.of(ADMINISTRATOR, EMPLOYER_MANAGER)),
                Map.entry(PeopleAct.CHANGE_MEMBER, Set.of(ADMINISTRATOR, EMPLOYER_MANAGER)),
                Map.entry(PeopleAct.IMPORT_MEMBERS, Set.of(ADMINISTRATOR, EMPLOYER_MANAGER)),
                Map.entry(PeopleAct.INVITE_PERSON, Set.of(ADMINISTRATOR, EMPLOYER_MANAGER)),
                Map.entry(PeopleAct.EXPORT_PERSON, Set.of(ADMINISTRATOR)),
                Map.entry(PeopleAct.ERASE_PERSON, Set.of(ADMINISTRATOR)));
    }
}
