package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.records.statement.Edition;

/** What a target has to be like. */
@ApplicationScoped
class TargetRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SECRET = 1_000;
    private static final int LONGEST_PREFIX = 1_000;
    private static final int LONGEST_VERBS = 20_000;

    @Inject
    ForwardSettings settings;

    /** The same as it is kept; of a new one, and of one with another address or key, the secret is asked for. */
    Checked check(TargetDraft draft) {
        TargetDraft.Way way = draft.way();
        String name = draft.name().strip();
        require(isText(name, LONGEST_NAME), "records.forward.name", LONGEST_NAME);
        URI endpoint = Endpoint.read(way.endpoint(), settings.allowsPrivate())
                .orElseThrow(() -> new RuleBroken("records.forward.endpoint"));
        Edition edition = Edition.of(way.edition()).orElseThrow(() -> new RuleBroken("records.forward.edition"));
        String key = way.key().strip();
        require(isText(key, LONGEST_NAME) && !key.contains(":"), "records.forward.key", LONGEST_NAME);
        require(
                way.secret().isEmpty() || isText(way.secret(), LONGEST_SECRET),
                "records.forward.secret",
                LONGEST_SECRET);
        require(isFilter(draft.wanted()), "records.forward.verbs");
        return new Checked(name, endpoint, edition, key, draft.wanted());
    }

    /** Whether each verb is an IRI with a scheme, and the prefix the beginning of one. */
    static boolean isFilter(Wanted wanted) {
        return wanted.verbs().stream().allMatch(verb -> verb.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+"))
                && wanted.verbLines().length() <= LONGEST_VERBS
                && wanted.activityPrefix().matches("([A-Za-z][A-Za-z0-9+.-]*:\\S*)?")
                && wanted.activityPrefix().length() <= LONGEST_PREFIX;
    }

    private static boolean isText(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean kept, String key, Object... arguments) {
        if (!kept) {
            throw new RuleBroken(key, arguments);
        }
    }

    record Checked(String name, URI endpoint, Edition edition, String key, Wanted wanted) {}
}
