package org.muster.core.records.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.core.records.json.Json;

/** Files that belong to a statement. */
final class Attachments {

    private static final Set<String> ATTACHMENT =
            Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

    /** SHA-224, 256, 384 and 512 in hexadecimal. */
    private static final Pattern SHA2 =
            Pattern.compile("[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128}");

    private Attachments() {}

    static void read(Part statement, Gathered gathered) {
        List<Json> list = statement.listIfAny("attachments");
        if (list != null) {
            Spot spot = statement.spot().of("attachments");
            for (int i = 0; i < list.size(); i++) {
                gathered.attached(one(statement.part(spot.at(i), list.get(i), Clause.ATTACHMENT)));
            }
        }
    }

    private static Attachment one(Part attachment) {
        attachment.allowing(ATTACHMENT);
        if (!attachment.has("display")) {
            throw attachment.missing("display");
        }
        Maps.languagesIfAny(attachment, "display");
        Maps.languagesIfAny(attachment, "description");
        attachment.iriIfAny("fileUrl");
        String type = attachment.text("contentType");
        if (!Forms.isMediaType(type)) {
            throw attachment.wrong("contentType", "must be a media type such as text/plain");
        }
        String sha2 = attachment.text("sha2");
        if (!SHA2.matcher(sha2).matches()) {
            throw attachment.wrong("sha2", "must be a digest of SHA-2 in hexadecimal");
        }
        return new Attachment(
                attachment.iri("usageType"),
                type,
                attachment.whole("length"),
                sha2.toLowerCase(Locale.ROOT),
                attachment.has("fileUrl"));
    }
}
