package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.people.api.Acting;
import org.muster.core.web.api.OperatorAnswer;
import org.muster.core.web.api.OperatorCommand;

/** {@code ./lms xapi-key create NAME [SCOPES]}: whoever runs the server may always let a system in. */
@ApplicationScoped
class XapiKeyCommand implements OperatorCommand {

    /** What is meant when no scope is named (Experience API 1.0.3, part three, 4.2). */
    private static final String USUAL = Client.WRITE + "," + Client.READ_MINE;

    private static final int WITHOUT_SCOPES = 2;

    @Inject
    MakeKey makeKey;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "xapi-key";
    }

    @Override
    public OperatorAnswer run(List<String> arguments) {
        if (arguments.size() < WITHOUT_SCOPES
                || arguments.size() > WITHOUT_SCOPES + 1
                || !arguments.get(0).equals("create")) {
            return OperatorAnswer.refused("It is written: xapi-key create NAME.");
        }
        String scopes = arguments.size() > WITHOUT_SCOPES ? arguments.get(WITHOUT_SCOPES) : USUAL;
        NewKey made = acting.asTheServer(() -> makeKey.make(arguments.get(1), List.of(scopes.split("[,\\s]+"))));
        return OperatorAnswer.done("""
                A key for %s to speak to /xapi with. Its secret is shown this once.
                key     %s
                secret  %s
                scopes  %s""".formatted(made.name(), made.key(), made.secret(), scopes));
    }
}
