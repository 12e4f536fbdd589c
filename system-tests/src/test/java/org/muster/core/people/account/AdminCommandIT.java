package org.muster.core.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.RoleGrants;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.core.people.secret.Token;
import org.muster.core.web.api.OperatorAnswer;
import org.muster.inserver.InServer;

@InServer
class AdminCommandIT {

    private static final Pattern LINK = Pattern.compile("/set-up/([A-Za-z0-9_-]{43})$");
    private static final String PASSWORD = "seven tall herons wade";

    @Inject
    AdminCommand command;

    @Inject
    SetUpAdministrator setUpAdministrator;

    @Inject
    OneTimeLink oneTimeLink;

    @Inject
    EnterPerson enterPerson;

    @Inject
    RoleGrants grants;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    private final EmailAddress email = new EmailAddress("admin-" + Ids.next() + "@example.org");

    @Test
    void theLinkMakesOneAdministratorWithThatAddress() {
        String link = create();
        assertThat(oneTimeLink.setsUpFor(link)).contains(email.text());

        PersonId person = setUp(link);

        assertThat(grants.of(person).roles()).contains(Role.ADMINISTRATOR);
        assertThat(sql.first(
                        row -> row.text("email"),
                        "SELECT email FROM people_identity WHERE person_id = ?",
                        person.value()))
                .contains(email.text());
        assertThatThrownBy(() -> setUp(link)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewLinkForTheSameAddressEndsTheOneBeforeAndNobodyElses() {
        String first = create();
        String others = link(command.run(List.of("create", "other-" + email.text())));
        String second = create();
        assertThat(oneTimeLink.setsUp(first)).isFalse();
        assertThat(oneTimeLink.setsUp(second)).isTrue();
        assertThat(oneTimeLink.setsUp(others)).isTrue();
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() {
        Token token = Token.of(create()).orElseThrow();
        assertThat(sql.count("SELECT COUNT(*) FROM people_link WHERE token_hash = ?", (Object) token.hash()))
                .isEqualTo(1);
    }

    @Test
    void whoeverHasAnAccountGetsTheRoleAtOnce() {
        PersonId person = enter();

        OperatorAnswer answer = command.run(List.of("create", email.text()));

        assertThat(answer)
                .isEqualTo(OperatorAnswer.done(email.text() + " has an account and is an administrator now."));
        assertThat(grants.of(person).roles()).contains(Role.ADMINISTRATOR);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_audit WHERE act = 'people.grant-role' AND actor_id IS NULL"
                                + " AND subject_id = ?",
                        person.value()))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsSuspendedStaysSo() {
        PersonId person = enter();
        sql.change("UPDATE people_person SET state = 'SUSPENDED' WHERE id = ?", person.value());
        assertThatThrownBy(() -> command.run(List.of("create", email.text()))).isInstanceOf(RuleBroken.class);
        assertThat(grants.of(person).roles()).containsExactly(Role.LEARNER);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> command.run(List.of("create", "ada"))).isInstanceOf(RuleBroken.class);
        assertThat(command.run(List.of("remove", email.text())).ok()).isFalse();
    }

    private String create() {
        return link(command.run(List.of("create", email.text())));
    }

    private static String link(OperatorAnswer answer) {
        assertThat(answer.ok()).isTrue();
        return LINK.matcher(answer.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private PersonId setUp(String link) {
        Application somebody =
                new Application(PersonName.of("Ada", "Byron"), new EmailAddress("else@example.org"), Language.ENGLISH);
        return setUpAdministrator.setUp(link, somebody, PASSWORD);
    }

    private PersonId enter() {
        Details details = new Details(PersonName.of("Grace", "Hopper"), Language.ENGLISH, Zone.LONDON);
        return acting.asTheServer(() -> enterPerson.enter(email, details));
    }
}
