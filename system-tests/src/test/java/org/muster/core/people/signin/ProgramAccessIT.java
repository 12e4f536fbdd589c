package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.Clients;
import org.muster.inserver.ExpectedTable;
import org.muster.inserver.InServer;

/** Every verb of every REST resource, and every servlet × everybody who may ask: people by their cookie, systems by a key. */
@InServer
class ProgramAccessIT {

    private static final List<String> VERBS = List.of("GET", "POST");
    private static final String EMPTY = "[]";
    private static final String SECRET = "a secret of the tests";
    private static final Map<String, String> TALK =
            Map.of("X-Experience-API-Version", "1.0.3", "Content-Type", "application/json");
    private static final List<String> SCOPES = List.of(Client.READ, Client.WRITE);

    @Inject
    ProgramAddresses addresses;

    @Inject
    Belongings belongings;

    @Inject
    Cast cast;

    @Inject
    Clients clients;

    @Test
    void everyRestMethodAnswersAsTheTableSays() {
        List<Visitor> visitors = cast.all();
        List<Map<String, String>> keys = SCOPES.stream().map(this::key).toList();
        assertThat(addresses.restMethods()).isNotEmpty();
        ExpectedTable.of(ProgramAccessIT.class, "rest-access.csv")
                .isKeptBy(
                        "verb,address,whose," + PageAccess.names(visitors) + ",key " + String.join(",key ", SCOPES),
                        addresses
                                .restMethods()
                                .flatMap(method -> lines(method, visitors, keys))
                                .sorted());
    }

    @Test
    void everyServletAnswersAsTheTableSays() {
        List<Visitor> visitors = cast.all();
        assertThat(addresses.servletPatterns()).isNotEmpty();
        ExpectedTable.of(ProgramAccessIT.class, "servlet-access.csv")
                .isKeptBy(
                        "verb,address,whose," + PageAccess.names(visitors),
                        addresses
                                .servletPatterns()
                                .flatMap(belongings::addressesOf)
                                .flatMap(address -> VERBS.stream().map(verb -> line(verb, address, visitors))));
    }

    private Stream<String> lines(RestMethod method, List<Visitor> visitors, List<Map<String, String>> keys) {
        Visitor system = cast.nobody();
        return belongings.addressesOf(method.pattern()).map(address -> {
            Stream<String> people =
                    visitors.stream().map(visitor -> visitor.sends(method.verb(), address.of(visitor), EMPTY, TALK));
            Stream<String> systems =
                    keys.stream().map(key -> system.sends(method.verb(), address.of(system), EMPTY, key));
            return line(method.verb(), address, Stream.concat(people, systems));
        });
    }

    private static String line(String verb, OpenAddress address, List<Visitor> visitors) {
        return line(
                verb,
                address,
                visitors.stream().map(visitor -> visitor.sends(verb, address.of(visitor), "", Map.of())));
    }

    private static String line(String verb, OpenAddress address, Stream<String> answers) {
        return verb + "," + address.head() + "," + answers.collect(Collectors.joining(","));
    }

    /** The headers of a system that shows a key of this scope. */
    private Map<String, String> key(String scope) {
        String name = "tests-" + Ids.next();
        clients.keep("Tests", name, SECRET, Set.of(scope));
        byte[] both = (name + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                        TALK.entrySet().stream(),
                        Stream.of(Map.entry(
                                "Authorization", "Basic " + Base64.getEncoder().encodeToString(both))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
