package org.muster.core.records.document;

/** Why a document was not taken, given or deleted, in words for whoever writes the content that asked. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of answer it calls for. */
    public enum Reason {
        WRONG,
        UNSEEN,
        CHANGED,
        LARGE
    }

    private final Reason reason;

    DocumentRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    DocumentRefused(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
