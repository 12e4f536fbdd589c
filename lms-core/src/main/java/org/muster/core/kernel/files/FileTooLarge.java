package org.muster.core.kernel.files;

import java.io.IOException;

/** More bytes came than the caller allows. */
public final class FileTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    FileTooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
