package org.muster.certificates.awards;

import java.util.UUID;

/** Work to be done: the certificate of this award is to be drawn and kept. */
public record DocumentWanted(UUID award) {

    public static final String KIND = "certificates.document";
}
