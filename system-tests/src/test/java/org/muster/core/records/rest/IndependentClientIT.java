package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.adlnet.xapi.client.AboutClient;
import gov.adlnet.xapi.client.StatementClient;
import gov.adlnet.xapi.model.Account;
import gov.adlnet.xapi.model.Activity;
import gov.adlnet.xapi.model.Agent;
import gov.adlnet.xapi.model.Attachment;
import gov.adlnet.xapi.model.Statement;
import gov.adlnet.xapi.model.StatementReference;
import gov.adlnet.xapi.model.StatementResult;
import gov.adlnet.xapi.model.Verb;
import gov.adlnet.xapi.util.AttachmentAndType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.records.client.Clients;
import org.muster.inserver.InServer;

/** Statements through the ADL's own client for Java, which knows nothing of this store but the specification. */
@InServer
class IndependentClientIT {

    private static final String SECRET = "a secret of the tests";

    @Inject
    Clients clients;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String me = Ids.next().toString();
    private final Agent agent = new Agent("Llŷn", new Account(me, "https://tests.example"));
    private final Verb verb = new Verb("https://tests.example/verbs/" + me, new HashMap<>(Map.of("cy", "profodd")));
    private final Activity activity = new Activity("https://tests.example/activities/" + me);
    private StatementClient client;
    private XapiCaller caller;

    @BeforeEach
    void aKeyWithAllRights() throws Exception {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of("all"));
        client = new StatementClient(home + "/xapi", key, SECRET);
        caller = XapiCaller.of(home, key, SECRET, "1.0.3");
    }

    @Test
    void aStatementComesBackAsItWasSent() throws Exception {
        Statement posted = statement();
        Statement put = statement();

        assertThat(client.postStatement(posted)).isEqualTo(posted.getId());
        assertThat(client.putStatement(put, put.getId())).isTrue();

        for (Statement sent : List.of(posted, put)) {
            Statement found = client.getStatement(sent.getId());
            assertThat(found.getActor().serialize()).isEqualTo(agent.serialize());
            assertThat(found.getVerb().serialize()).isEqualTo(verb.serialize());
            assertThat(((Activity) found.getObject()).getId()).isEqualTo(activity.getId());
            assertThat(found.getStored()).isNotEmpty();
            assertThat(found.getAuthority().getAccount().getHomePage()).isEqualTo(home);
        }
    }

    @Test
    void whatIsAskedForIsFound() throws Exception {
        Statement one = statement();
        client.postStatement(one);
        client.postStatement(new Statement(
                new Agent("Another", "mailto:" + me + "@tests.example"), new Verb(verb.getId() + "/x"), activity));

        assertThat(ids(client.filterByVerb(verb).getStatements())).containsExactly(one.getId());
        assertThat(ids(client.filterByActor(agent).getStatements())).containsExactly(one.getId());
        assertThat(ids(client.filterByActivity(activity.getId()).getStatements()))
                .hasSize(2);
        assertThat(ids(client.filterByActivity(activity.getId())
                        .filterByVerb(verb)
                        .ids()
                        .getStatements()))
                .containsExactly(one.getId());
        assertThat(ids(client.filterByVerb(verb)
                        .filterBySince("2999-01-01T00:00:00Z")
                        .getStatements()))
                .isEmpty();
    }

    @Test
    void aBatchIsReadPageByPage() throws Exception {
        ArrayList<Statement> batch =
                new ArrayList<>(IntStream.range(0, 5).mapToObj(n -> statement()).toList());
        List<String> sent = client.postStatements(batch);
        assertThat(sent).isEqualTo(batch.stream().map(Statement::getId).toList());

        StatementResult page =
                client.filterByVerb(verb).limitResults(2).ascending(true).getStatements();
        List<String> found = new ArrayList<>(ids(page));
        while (page.hasMore()) {
            page = client.getStatements(page.getMore());
            found.addAll(ids(page));
        }
        assertThat(found).isEqualTo(sent);
    }

    /** Its own reading of parts needs classes that the server holds under the same names. */
    @Test
    void filesGoThere() throws Exception {
        Statement statement = statement();
        Attachment attachment = new Attachment();
        byte[] bytes = attachment.addAttachment("What was said, word for word", "text/plain");
        attachment.setUsageType(URI.create("https://tests.example/minutes"));
        attachment.setDisplay(new HashMap<>(Map.of("en", "Minutes")));
        statement.setAttachments(new ArrayList<>(List.of(attachment)));
        ArrayList<AttachmentAndType> files = new ArrayList<>(List.of(new AttachmentAndType(bytes, "text/plain")));

        assertThat(client.postStatementWithAttachments(statement, files)).isEqualTo(statement.getId());
        assertThat(client.putStatementWithAttachments(statement, statement.getId(), files))
                .isTrue();
        ArrayList<Statement> both = new ArrayList<>(List.of(statement, statement()));
        assertThat(client.postStatementsWithAttachments(both, files)).hasSize(2);

        assertThat(caller.get("/xapi/statements", "statementId", statement.getId(), "attachments", "true")
                        .body())
                .contains(attachment.getSha2(), new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void aVoidedStatementIsToldAsVoidedOnly() throws Exception {
        Statement statement = statement();
        client.postStatement(statement);
        client.postStatement(new Statement(
                agent, new Verb("http://adlnet.gov/expapi/verbs/voided"), new StatementReference(statement.getId())));

        assertThat(client.getVoided(statement.getId()).getId()).isEqualTo(statement.getId());
        assertThatThrownBy(() -> client.getStatement(statement.getId())).isInstanceOf(IOException.class);
    }

    @Test
    void theVersionsAreTold() throws Exception {
        assertThat(new AboutClient(home + "/xapi", "nobody", "").getAbout().getVersion())
                .contains("1.0.3");
    }

    private Statement statement() {
        return new Statement(agent, verb, activity);
    }

    private static List<String> ids(StatementResult page) {
        return page.getStatements().stream().map(Statement::getId).toList();
    }
}
