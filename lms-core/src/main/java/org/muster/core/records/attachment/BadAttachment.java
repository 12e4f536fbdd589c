package org.muster.core.records.attachment;

/** The parts of a request do not belong together; the message says which and why. */
public final class BadAttachment extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadAttachment(String what) {
        super(what + " (xAPI 1.0.3, part two, 2.4.11 and part three, 1.5.2; 2.0, 4.1.3)");
    }
}
