package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.records.attachment.AttachmentStore;
import org.muster.core.records.attachment.NamedFiles;

/** Keeps a part small enough for one request with the files of its statements. */
@ApplicationScoped
class Weighed {

    private static final long MOST_BYTES = 8_000_000;

    @Inject
    AttachmentStore attachments;

    /** At least one statement, and as many as fit. */
    Part part(List<Piece> pieces, long end) {
        long bytes = 0;
        for (int i = 0; i < pieces.size(); i++) {
            bytes += weight(pieces.get(i));
            if (bytes > MOST_BYTES && i > 0) {
                return new Part(pieces.subList(0, i), pieces.get(i - 1).place());
            }
        }
        return new Part(pieces, end);
    }

    private long weight(Piece piece) {
        long files = attachments.bytes(NamedFiles.in(List.of(piece.json())).keySet()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return piece.json().length() + files;
    }
}
