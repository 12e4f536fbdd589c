package org.muster.core.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

class ActorTest {

    private static final OrganisationId NORTHGATE = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId HARBOUR = new OrganisationId(UUID.randomUUID());

    private final AccessMatrix matrix = new AccessMatrix(List.of(new PeopleActs()));

    @Test
    void nobodyMayDoNothing() {
        assertThat(Actor.NOBODY.may(PeopleAct.KEEP_OWN_ACCOUNT, matrix)).isFalse();
        assertThat(Actor.NOBODY.mayWithin(PeopleAct.VIEW_MEMBERS, NORTHGATE, matrix))
                .isFalse();
    }

    @Test
    void theServerMayDoEverything() {
        assertThat(Actor.SERVER.may(PeopleAct.GRANT_ROLE, matrix)).isTrue();
        assertThat(Actor.SERVER.mayWithin(PeopleAct.ADD_MEMBER, HARBOUR, matrix))
                .isTrue();
    }

    @Test
    void everybodyWhoIsSignedInIsALearner() {
        assertThat(who().may(PeopleAct.KEEP_OWN_ACCOUNT, matrix)).isTrue();
        assertThat(who().may(PeopleAct.VIEW_PEOPLE, matrix)).isFalse();
    }

    @Test
    void aManagerMayInTheirOwnOrganisationOnly() {
        Actor manager = who(RoleGrant.within(Role.EMPLOYER_MANAGER, NORTHGATE));

        assertThat(manager.may(PeopleAct.VIEW_MEMBERS, matrix)).isTrue();
        assertThat(manager.mayWithin(PeopleAct.VIEW_MEMBERS, NORTHGATE, matrix)).isTrue();
        assertThat(manager.mayWithin(PeopleAct.VIEW_MEMBERS, HARBOUR, matrix)).isFalse();
    }

    @Test
    void anAdministratorMayInEveryOrganisation() {
        Actor administrator = who(RoleGrant.everywhere(Role.ADMINISTRATOR));

        assertThat(administrator.mayWithin(PeopleAct.VIEW_MEMBERS, HARBOUR, matrix))
                .isTrue();
    }

    private static Actor who(RoleGrant... grants) {
        return Actor.person(new PersonId(UUID.randomUUID()), new Grants(List.of(grants)));
    }
}
