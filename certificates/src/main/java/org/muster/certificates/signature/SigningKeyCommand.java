package org.muster.certificates.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Acting;
import org.muster.core.web.api.OperatorAnswer;
import org.muster.core.web.api.OperatorCommand;

/** {@code ./lms signing-key rotate}: certificates are signed with a new key from now on. */
@ApplicationScoped
class SigningKeyCommand implements OperatorCommand {

    @Inject
    RotateSigningKey rotateSigningKey;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "signing-key";
    }

    @Override
    public OperatorAnswer run(List<String> arguments) {
        if (!arguments.equals(List.of("rotate"))) {
            return OperatorAnswer.refused("It is written: signing-key rotate.");
        }
        try {
            String fingerprint = acting.asTheServer(rotateSigningKey::rotate);
            return OperatorAnswer.done("""
                    Certificates are signed with a new key from now on. Those signed before stay as they are and can be checked for ever.
                    fingerprint  %s""".formatted(fingerprint));
        } catch (RuleBroken given) {
            return OperatorAnswer.refused(
                    "The key comes from %s: put another there and start again.".formatted(GivenKey.FILE));
        }
    }
}
